package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An error of the disk at each call during a build, a freezing and an amendment: the error itself is thrown, which the
 * command reports with exit code 74, and the files left are all old or all new.
 */
@Tag("slow")
@Tag("long")
class InjectedErrorsTest {

    /** Work on a disk; the caller handles its errors. */
    @FunctionalInterface
    private interface Work {
        void run(Path folder, Disk disk) throws IOException;
    }

    @TempDir
    private Path folder;

    private int injected;

    @Test
    void atLeastAHundred() throws IOException {
        atEachCall("build", InjectedErrorsTest::build);
        atEachCall("freeze", InjectedErrorsTest::freeze);
        atEachCall("fix", InjectedErrorsTest::amend);
        System.out.println("injected errors: " + injected);
        assertTrue(injected >= 100, "only " + injected);
    }

    private void atEachCall(String name, Work work) throws IOException {
        for (int call = 0; ; call++) {
            Path place = Files.createDirectories(folder.resolve(name + call).resolve("output"));
            build(place, new RealDisk(), "old", 6);
            Map<String, String> old = readFiles(place);
            DyingDisk disk = new DyingDisk(call, false);
            boolean failed = fails(place, disk, work);
            recover(place);
            Map<String, String> after = readFiles(place);
            if (!disk.died()) {
                assertFalse(failed, name);
                assertFalse(old.equals(after), name);
                return;
            }
            injected++;
            assertTrue(failed, name + ": the error of call " + call + " is lost");
            work.run(folder.resolve("whole" + name + call), new RealDisk());
            Map<String, String> made = readFiles(folder.resolve("whole" + name + call));
            assertTrue(after.equals(old) || after.entrySet().containsAll(made.entrySet()), name + call + ": " + after);
        }
    }

    private static boolean fails(Path place, Disk disk, Work work) {
        try {
            work.run(place, disk);
            return false;
        } catch (IOException | UncheckedIOException failed) {
            Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
            assertEquals("no space left", cause.getMessage());
            return true;
        }
    }

    private static void recover(Path place) throws IOException {
        Findings findings = new Findings();
        Publisher.of(place).recover(findings);
        Amendment.recover(place, findings);
        assertEquals(List.of(), findings.toSortedList());
    }

    private static void build(Path place, Disk disk) throws IOException {
        build(place, disk, "new", 40);
    }

    private static void build(Path place, Disk disk, String text, int files) throws IOException {
        Publisher publisher = new Publisher(place, disk);
        try (Staging staging = publisher.begin(new Findings()).orElseThrow()) {
            write(staging, "site/", text, files);
            assertTrue(publisher.publish(staging, new Findings()));
        }
    }

    private static void freeze(Path place, Disk disk) throws IOException {
        Publisher publisher = new Publisher(place, disk);
        try (Staging staging = publisher.begin(new Findings()).orElseThrow()) {
            write(staging, "sources/", "new", 30);
            assertTrue(publisher.add(staging, "2026-03-02", new Findings()).isPresent());
        }
    }

    private static void amend(Path place, Disk disk) throws IOException {
        Files.createDirectories(place);
        try (Amendment amendment = Amendment.begin(place, disk, new Findings()).orElseThrow()) {
            write(amendment, "site/", "new", 5);
            amendment.apply();
        }
    }

    private static void write(Output output, String folder, String text, int files) {
        IntStream.range(0, files)
                .forEach(i -> output.write(folder + "page" + i + ".html", text.getBytes(StandardCharsets.UTF_8)));
        output.write(folder + "large.csv", file -> {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            file.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Map<String, String> readFiles(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
