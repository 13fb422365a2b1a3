package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.overzicht.load.Attack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are meant to exhaust time or memory: the packaged program with 512 MB builds them or refuses them, soon. */
@Tag("slow")
@Tag("long")
class BombsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String LETTER = "letter.md";
    private static final String STATEMENTS = "data/statements.csv";

    @TempDir
    private Path temporary;

    /**
     * What is built.
     *
     * @param files by their names in the content folder
     * @param code of the finding by which it is refused; empty: it is built
     */
    private record Bomb(String name, List<NamedBytes> files, String code) {}

    private record NamedBytes(String path, byte[] bytes) {

        static NamedBytes of(String path, String text) {
            return new NamedBytes(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Bomb> bombs() throws IOException {
        String statements = Files.readString(Path.of("src/test/resources/findings/base", STATEMENTS));
        return List.of(
                new Bomb(
                        "a picture of 30,000 by 30,000 with one bit for each pixel",
                        List.of(
                                new NamedBytes("attachments/large.png", png(30_000)),
                                NamedBytes.of(LETTER, "![Veel](attachments/large.png)\n")),
                        "ATT-9"),
                new Bomb(
                        "a reference of 50 kB that is used 50,000 times",
                        List.of(NamedBytes.of(
                                LETTER, "[a]\n\n".repeat(50_000) + "[a]: https://voorbeeld.nl/" + "x".repeat(50_000))),
                        "MD-26"),
                new Bomb(
                        "2,000 notes in a paragraph",
                        List.of(NamedBytes.of(
                                LETTER,
                                all(2_000, "[^n%d]", "") + "\n\n" + all(2_000, "[^n%d]: noot %d", "\n\n") + "\n")),
                        "MD-27"),
                new Bomb(
                        "5,000 milestones",
                        List.of(NamedBytes.of(
                                "data/milestones.yaml",
                                "milestones:\n"
                                        + all(
                                                5_000,
                                                "  - id: m%d\n    when: 2026\n    title: Stap %d\n    source: brief\n",
                                                ""))),
                        ""),
                new Bomb(
                        "a head of a million columns",
                        List.of(NamedBytes.of(STATEMENTS, ",".repeat(1_000_000) + "id\n")),
                        "CSV-10"),
                new Bomb(
                        "a cell of a million characters",
                        List.of(NamedBytes.of(
                                STATEMENTS,
                                statements.strip() + "\nx,dijken,homes,1,homes,,target,brief,\"" + "a ".repeat(500_000)
                                        + "\"\n")),
                        "CSV-10"));
    }

    private static String all(int count, String entry, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(between));
    }

    @TestFactory
    Stream<DynamicTest> areBuiltOrRefusedSoon() throws IOException {
        return bombs().stream().map(bomb -> dynamicTest(bomb.name, () -> build(bomb)));
    }

    private void build(Bomb bomb) throws Exception {
        Path folder = Files.createTempDirectory(temporary, "bomb");
        Path content = folder.resolve("content");
        Attack.copyBaseTo(content);
        for (NamedBytes file : bomb.files) {
            Files.createDirectories(content.resolve(file.path).getParent());
            Files.write(content.resolve(file.path), file.bytes);
        }
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "target/overzicht.jar",
                        "build",
                        content.toString(),
                        "-o",
                        folder.resolve("output").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Duration spent = spent(process);
        String printed = Files.readString(log);
        assertEquals(bomb.code.isEmpty() ? 0 : 1, process.exitValue(), printed);
        assertTrue(bomb.code.isEmpty() || printed.contains("error " + bomb.code + " "), printed);
        assertTrue(spent.compareTo(SOON) <= 0, () -> "took " + spent + " of a processor");
        System.out.println("bomb: " + bomb.name + ", " + spent.toMillis() + " ms of a processor");
    }

    /** Of a processor: other tests run beside it. */
    private static Duration spent(Process process) throws InterruptedException {
        Duration spent = Duration.ZERO;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            spent = process.info().totalCpuDuration().orElse(spent);
            if (spent.compareTo(SOON.multipliedBy(3)) > 0) {
                process.destroyForcibly();
            }
        }
        return spent;
    }

    /** Black, and small as a file. */
    private static byte[] png(int side) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1);
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(pixels, new Deflater(9))) {
            for (int y = 0; y < side; y++) {
                out.write(new byte[1 + side / 8]);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(chunk("IHDR", head.array()));
        file.writeBytes(chunk("IDAT", pixels.toByteArray()));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
