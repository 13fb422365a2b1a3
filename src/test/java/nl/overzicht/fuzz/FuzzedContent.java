package nl.overzicht.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.CheckedContent;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.load.Attack;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.rulebook.Books;

/**
 * A small sound content folder of which one file is replaced again and again. Whatever it holds: findings, and soon.
 *
 * @param folder of the content
 */
record FuzzedContent(Path folder) {

    private static final Path CASES = Path.of("src/test/resources/findings");
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int SEEDS = 40;

    static FuzzedContent make() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Attack.copyBaseTo(folder);
            return new FuzzedContent(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of the cases of findings that end so, to begin from: some, from all kinds of rules. */
    static List<byte[]> corpus(String end) {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(end)).sorted().toList();
            int step = Math.max(1, all.size() / SEEDS);
            return IntStream.range(0, all.size())
                    .filter(index -> index % step == 0)
                    .mapToObj(index -> bytes(all.get(index)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file in its place, checks the folder and prints what is found. */
    List<Finding> findings(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        List<Finding> found =
                ProcessorTime.atMost(SOON, () -> CheckedContent.of(folder).toSortedList());
        for (Finding finding : found) {
            FindingPrinter.lines(finding, Books.of(Language.NL));
        }
        return found;
    }
}
