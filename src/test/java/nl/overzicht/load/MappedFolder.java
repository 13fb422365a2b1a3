package nl.overzicht.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Statement;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.rulebook.Books;

/** A small valid content folder with one foreign table and its mapping, and what is read from it. */
public record MappedFolder(Path folder) {

    /** Creates a new folder below this one. */
    public static MappedFolder of(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "mapped").resolve("content");
        Attack.copyBaseTo(folder);
        Files.createDirectories(folder.resolve("data/tables"));
        Files.createDirectories(folder.resolve("data/mappings"));
        return new MappedFolder(folder);
    }

    public MappedFolder table(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve("data/tables").resolve(name), bytes);
        return this;
    }

    public MappedFolder mapping(String text) throws IOException {
        Files.writeString(folder.resolve("data/mappings/t.yaml"), text);
        return this;
    }

    /**
     * The statements whose ids have this prefix, each as its id, number, years, note and the location of its value
     * below {@code data/tables}.
     */
    public List<String> statements(String prefix) {
        Content content = new Loader().load(folder, new Findings()).orElseThrow();
        return content.programme().statements().stream()
                .filter(statement -> statement.id().startsWith(prefix))
                .map(statement -> line(content, statement))
                .toList();
    }

    private static String line(Content content, Statement statement) {
        String years = statement
                .period()
                .map(period -> " " + period.from() + "-" + period.to())
                .orElse("");
        String note = statement.note().isEmpty() ? "" : " " + statement.note();
        String place = content.places()
                .relativize(content.places().of("statement", statement.id(), "value"))
                .toString()
                .replaceFirst("^data/tables/", "");
        return statement.id() + " " + statement.amount().value().toPlainString() + years + note + " " + place;
    }

    /** The findings in the table and its mapping, as the console prints them in English, without hints. */
    public List<String> findCodes() {
        Findings findings = new Findings();
        new Loader().load(folder, findings);
        return findings.toSortedList().stream()
                .map(finding ->
                        FindingPrinter.lines(finding, Books.of(Language.EN)).get(0))
                .map(line -> line.replace(folder + "/data/", ""))
                .toList();
    }
}
