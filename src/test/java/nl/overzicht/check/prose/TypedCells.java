package nl.overzicht.check.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/**
 * The findings about numbers in a letter. The programme grants dijken 30 + 55 and duinen 7 + 8 million in 2026 and
 * 2027, of which Noord 17 + 25 and Zuid 20 + 38; dijken has 50 homes.
 */
final class TypedCells {

    private static final Path CASES = Path.of("src/test/resources/findings");
    private static final Map<Key, Report> REPORTS = new ConcurrentHashMap<>();

    /** Content is loaded once for each language and rows; only the letter differs. */
    private record Key(String language, String rows) {}

    private TypedCells() {}

    /** Code and number of each finding in order, without those about years. */
    static String findCodes(String language, String text) {
        return findings(language, text).stream()
                .map(finding -> finding.code() + " " + finding.value("number").nl())
                .collect(Collectors.joining("; "));
    }

    /** The code of each finding in order, without those about years. */
    static String codes(String language, String text, String rows) {
        return findings(language, text, rows).stream()
                .filter(finding -> !finding.value("number").nl().matches("20[0-9]{2}.*"))
                .map(Finding::code)
                .collect(Collectors.joining(" "));
    }

    /** The expressions that are proposed for typed numbers. */
    static String expressions(String language, String text) {
        return findings(language, text).stream()
                .map(finding -> finding.value("expression").nl())
                .collect(Collectors.joining("; "));
    }

    /**
     * For each number its code and the advice: an expression, with "!" when it is certain; facts to choose from; or
     * numbers of sources.
     *
     * @param rows rows in addition to those of the programme; when they begin with a head, instead of them
     */
    static String advice(String language, String text, String rows) {
        return findings(language, text, rows).stream().map(TypedCells::advice).collect(Collectors.joining("; "));
    }

    private static String advice(Finding finding) {
        String stated = Stream.of("expression", "facts", "fact", "sources", "later", "sums", "rows")
                .filter(name -> finding.rule().definition().places().contains(name))
                .map(name -> finding.value(name).nl().replace('\u00a0', ' '))
                .findFirst()
                .orElse("");
        boolean sure = finding.excerpt().flatMap(Excerpt::replacement).isPresent();
        return (finding.code() + " " + stated).trim() + (sure ? "!" : "");
    }

    private static List<Finding> findings(String language, String text) {
        return findings(language, text, "");
    }

    private static List<Finding> findings(String language, String text, String rows) {
        Report report = REPORTS.computeIfAbsent(new Key(language, rows), TypedCells::load);
        Content content = report.content();
        Findings findings = new Findings();
        new TypedNumbers()
                .check(
                        new Report(
                                content.with(List.of(new Document(Document.LETTER, text)), content.prose()),
                                report.facts()),
                        findings);
        return findings.toSortedList().stream()
                .filter(finding -> !isYear(finding))
                .toList();
    }

    private static Report load(Key key) {
        try {
            Path folder = Files.createTempDirectory("typed");
            try {
                return DefaultReport.load(write(key, folder.resolve("content")));
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path write(Key key, Path content) throws IOException {
        Folders.copy(CASES.resolve("base"), content);
        for (String file : new String[] {"streams.yaml", "statements.csv"}) {
            Files.copy(
                    CASES.resolve("PRS-2-sum/data").resolve(file),
                    content.resolve("data").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        StandardOpenOption more =
                key.rows().startsWith("id,") ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
        Files.writeString(content.resolve("data/statements.csv"), key.rows(), more);
        Files.writeString(
                content.resolve("report.yaml"), "language: " + key.language() + "\n", StandardOpenOption.APPEND);
        return content;
    }

    private static boolean isYear(Finding finding) {
        return finding.value("number").nl().matches("20[0-9]{2}");
    }

    /** A Markdown table, with a caption unless it is empty. */
    static String table(String caption, String head, String... rows) {
        String dashes = head.replaceAll("[^|]", "").replace("|", "|---").replaceAll("---$", "");
        return (caption.isEmpty() ? "" : "Tabel: " + caption + "\n\n") + head + "\n" + dashes + "\n"
                + String.join("\n", rows) + "\n";
    }
}
