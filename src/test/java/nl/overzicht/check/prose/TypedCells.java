package nl.overzicht.check.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;

/**
 * What is found of numbers in a letter. The programme grants dijken 30 + 55 and duinen 7 + 8 million in 2026 and 2027, of
 * which Noord 17 + 25 and Zuid 20 + 38; dijken has 50 homes.
 *
 * @param folder to write the content into
 */
record TypedCells(Path folder) {

    private static final Path CASES = Path.of("src/test/resources/findings");

    /** Code and number of each finding, in order; of years none. */
    String found(String language, String text) throws IOException {
        return findings(language, text).stream()
                .map(finding -> finding.code() + " " + finding.value("number").nl())
                .collect(Collectors.joining("; "));
    }

    /** The expression that each typed number is better written as. */
    String expressions(String language, String text) throws IOException {
        return findings(language, text).stream()
                .map(finding -> finding.value("expression").nl())
                .collect(Collectors.joining("; "));
    }

    /** Of each number its code and what is advised: an expression, with "!" where it is sure; facts to choose from; what sources say. */
    String advice(String language, String text, String rows) throws IOException {
        return findings(language, text, rows).stream().map(TypedCells::advice).collect(Collectors.joining("; "));
    }

    private static String advice(Finding finding) {
        String said = Stream.of("expression", "facts", "fact", "sources", "later")
                .filter(name -> finding.rule().definition().places().contains(name))
                .map(name -> finding.value(name).nl().replace('\u00a0', ' '))
                .findFirst()
                .orElse("");
        boolean sure = finding.excerpt().flatMap(Excerpt::replacement).isPresent();
        return (finding.code() + " " + said).trim() + (sure ? "!" : "");
    }

    private List<Finding> findings(String language, String text) throws IOException {
        return findings(language, text, "");
    }

    private List<Finding> findings(String language, String text, String rows) throws IOException {
        Path content = folder.resolve(language);
        Folders.delete(content);
        Folders.copy(CASES.resolve("base"), content);
        for (String file : new String[] {"streams.yaml", "statements.csv"}) {
            Files.copy(
                    CASES.resolve("PRS-2-sum/data").resolve(file),
                    content.resolve("data").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(content.resolve("data/statements.csv"), rows, StandardOpenOption.APPEND);
        Files.writeString(content.resolve("letter.md"), text);
        Files.writeString(
                content.resolve("report.yaml"),
                Files.readString(content.resolve("report.yaml")) + "language: " + language + "\n");
        Findings findings = new Findings();
        new TypedNumbers().check(DefaultReport.load(content), findings);
        return findings.sorted().stream().filter(finding -> !isYear(finding)).toList();
    }

    private static boolean isYear(Finding finding) {
        return finding.value("number").nl().matches("20[0-9]{2}");
    }

    /** A table of Markdown, with a caption unless that is empty. */
    static String table(String caption, String head, String... rows) {
        String dashes = head.replaceAll("[^|]", "").replace("|", "|---").replaceAll("---$", "");
        return (caption.isEmpty() ? "" : "Tabel: " + caption + "\n\n") + head + "\n" + dashes + "\n"
                + String.join("\n", rows) + "\n";
    }
}
