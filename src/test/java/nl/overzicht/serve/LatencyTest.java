package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.overzicht.Folders;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a save to the page or the letter as a browser has it, by percentile over a hundred edits, warm. */
@Tag("full")
class LatencyTest {

    private static final int EDITS = 100;
    private static final int WARM = 20;
    private static final int MANY = 10_000;
    private static final int HUNDRED = 100;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    private Path folder;

    @Test
    void theDefaultContent() throws IOException, InterruptedException {
        Path content = Folders.copy(Path.of("content"), folder.resolve("content"));
        assertMedian(measure(content, "index.html", EDITS, WARM), 300);
        assertMedian(measure(content, "brief.html", EDITS, WARM), 300);
        assertMedian(measure(content, "kamerbrief.pdf", EDITS, WARM), 600);
    }

    @Test
    void tenThousandAreas() throws IOException, InterruptedException {
        Path content = MadeUpProgramme.write(MANY, folder.resolve("many"));
        assertMedian(measure(content, "gebieden/gebied-7.html", EDITS / 5, 5), 1500);
    }

    /** Milliseconds of each edit, sorted. */
    private static List<Long> measure(Path content, String address, int edits, int warm)
            throws IOException, InterruptedException {
        List<Long> all = new ArrayList<>();
        long processor = 0;
        Path letter = content.resolve("letter.md");
        String text = Files.readString(letter);
        try (ServedContent served = new ServedContent(content);
                BufferedReader events = events(served)) {
            next(events);
            for (int i = 0; i < warm + edits; i++) {
                byte[] before = served.get(address).body();
                String word = "bewerking" + "abcdefghij".charAt(i % 10) + "abcdefghij".charAt(i / 10 % 10);
                processor = i == warm ? MACHINE.getProcessCpuTime() : processor;
                long start = System.nanoTime();
                Files.writeString(letter, text + "\nDit is " + word + ".\n");
                next(events);
                byte[] after = served.get(address).body();
                if (i >= warm) {
                    all.add((System.nanoTime() - start) / 1_000_000);
                }
                assertTrue(before.length > 0 && after.length > 0);
            }
            assertEquals(List.of(), served.failures);
        }
        long each = (MACHINE.getProcessCpuTime() - processor) / 1_000_000 / edits;
        Files.writeString(letter, text);
        Collections.sort(all);
        System.out.printf(
                Locale.ROOT,
                "%s, %d edits: median %d ms, p90 %d ms, p99 %d ms, most %d ms; %d ms of a processor for each%n",
                address,
                edits,
                at(all, 50),
                at(all, 90),
                at(all, 99),
                at(all, HUNDRED),
                each);
        return all;
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / HUNDRED));
    }

    /** On a machine that others use too it may take as much longer. */
    private static void assertMedian(List<Long> sorted, long most) {
        long median = at(sorted, 50);
        double others = Math.max(1, MACHINE.getSystemLoadAverage() / MACHINE.getAvailableProcessors());
        assertTrue(median <= most * others, () -> median + " ms, at " + others + " times the load of all processors");
    }

    private static BufferedReader events(ServedContent served) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.address("_preview/events")))
                .build();
        InputStream body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Reads up to the end of the next message with another revision. */
    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("id: ")) {
            line = events.readLine();
        }
        return line;
    }
}
