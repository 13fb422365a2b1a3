package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.overzicht.Folders;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a save to the page or the letter as a browser has it, by percentile, warm. The time of processors is held against a
 * budget on any machine, that of the clock only on an idle machine.
 */
@Tag("full")
class LatencyTest {

    private static final int EDITS = 100;
    private static final int WARM = 30;
    private static final int MANY = 10_000;
    private static final int HUNDRED = 100;

    /** Processes that want to run; above it the clock measures others. */
    private static final double QUIET = 1.5;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    private Path folder;

    private final List<String> exceeded = new ArrayList<>();

    /** A file that is edited, and how: the first place of a text is replaced by it with letters after it. */
    private record Edit(String file, String from, String to) {

        /** In the made-up and the default content alike. */
        static final Edit WORD = new Edit("letter.md", "\n", "\n\nDit is bewerking%s.\n\n");

        void write(Path content, String text, int number) throws IOException {
            String letters = "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
            String by = this == WORD ? letters : "" + (HUNDRED + number);
            Files.writeString(content.resolve(file), text.replaceFirst(from, String.format(Locale.ROOT, to, by)));
        }
    }

    /** In milliseconds. */
    private record Budget(int median, int processor) {}

    @AfterEach
    void nothingIsExceeded() {
        assertEquals(List.of(), exceeded);
    }

    @Test
    void aWordOfTheDefaultContent() throws IOException, InterruptedException {
        Path content = Folders.copy(Path.of("content"), folder.resolve("content"));
        measure(content, Edit.WORD, "index.html", EDITS, new Budget(300, 450));
        measure(content, Edit.WORD, "brief.html", EDITS, new Budget(300, 450));
        measure(content, Edit.WORD, "kamerbrief.pdf", EDITS, new Budget(600, 600));
    }

    @Test
    void aStatementOfTheDefaultContent() throws IOException, InterruptedException {
        Path content = Folders.copy(Path.of("content"), folder.resolve("content"));
        Edit statement = new Edit("data/statements.csv", "(?m)^(pmg\\.amount,[^\n]*?,)208,", "$1%s,");
        measure(content, statement, "index.html", EDITS, new Budget(300, 700));
        measure(content, statement, "kamerbrief.pdf", EDITS, new Budget(600, 900));
    }

    @Test
    void tenThousandAreas() throws IOException, InterruptedException {
        Path content = MadeUpProgramme.write(MANY, folder.resolve("many"));
        measure(content, Edit.WORD, "gebieden/gebied-7.html", EDITS / 5, new Budget(1_500, 2_500));
        Edit statement = new Edit("data/statements.csv", "(gebied-3\\.2027,dijken,gebied-3,amount,)[0-9]+", "$1%s");
        measure(content, statement, "gebieden/gebied-7.html", EDITS / 5, new Budget(4_500, 6_000));
    }

    private void measure(Path content, Edit edit, String address, int edits, Budget budget)
            throws IOException, InterruptedException {
        int warm = Math.min(WARM, edits / 2);
        List<Long> all = new ArrayList<>();
        long processor = 0;
        String text = Files.readString(content.resolve(edit.file));
        try (ServedContent served = new ServedContent(content)) {
            served.awaitReads(1);
            served.get(address);
            for (int i = 0; i < warm + edits; i++) {
                processor = i == warm ? MACHINE.getProcessCpuTime() : processor;
                int reads = served.read.size();
                long start = System.nanoTime();
                edit.write(content, text, i);
                served.awaitReads(reads + 1);
                int size = served.get(address).body().length;
                if (i >= warm) {
                    all.add((System.nanoTime() - start) / 1_000_000);
                }
                assertTrue(size > 0);
            }
            assertEquals(List.of(), served.failures);
        }
        long perEdit = (MACHINE.getProcessCpuTime() - processor) / 1_000_000 / edits;
        Files.writeString(content.resolve(edit.file), text);
        Collections.sort(all);
        report(edit.file + " -> " + address, all, perEdit, budget);
    }

    private void report(String what, List<Long> sorted, long processor, Budget budget) {
        double load = MACHINE.getSystemLoadAverage();
        String line = String.format(
                Locale.ROOT,
                "%s, %d edits: median %d ms, p90 %d ms, p99 %d ms, most %d ms; %d ms of processors each; load %.1f",
                what,
                sorted.size(),
                at(sorted, 50),
                at(sorted, 90),
                at(sorted, 99),
                at(sorted, HUNDRED),
                processor,
                load);
        System.out.println(line);
        boolean slow = load < QUIET && at(sorted, 50) > budget.median;
        if (slow || processor > budget.processor) {
            exceeded.add(line + "; " + budget);
        }
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / HUNDRED));
    }
}
