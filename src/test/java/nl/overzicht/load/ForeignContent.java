package nl.overzicht.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.xlsx.WorkbookText;

/** A content folder with one foreign table and its mapping, and the statements that are read from it. */
final class ForeignContent {

    static final String FIELDS = """
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {area: {Noord: noord, Zuid: zuid}, stream: {Dijken: dijken}}
            """;

    /** A row per area; its columns are Regeling, Gebied and Bedrag. */
    static final String LONG =
            "columns: {stream: Regeling, area: Gebied, value: Bedrag}\nid: {prefix: kas, columns: [Regeling, Gebied]}\n"
                    + FIELDS;

    /** A row per stream, in the column Regeling. */
    static final String WIDE = "columns: {stream: Regeling}\nid: {prefix: kas, columns: [Regeling]}\n" + FIELDS;

    /** Notices of sheets and rows that a mapping leaves out. */
    private static final Set<String> NOTICED = Set.of("XLS-7", "MAP-30");

    private ForeignContent() {}

    /**
     * Writes a table (an XLSX as {@link WorkbookText}) and its mapping. Returns the findings; if there are none, the
     * statements that were read.
     *
     * @param temporary folder below which the content is written
     */
    static List<String> read(Path temporary, String table, String text, String mapping) throws IOException {
        byte[] bytes = table.endsWith(".xlsx") ? WorkbookText.bytes(text) : text.getBytes(StandardCharsets.UTF_8);
        Path content = MappedFolder.of(temporary)
                .table(table, bytes)
                .mapping("table: " + table + "\n" + mapping)
                .folder();
        Findings findings = new Findings();
        Content read = new Loader().load(content, findings).orElse(null);
        List<String> found = findings.toSortedList().stream()
                .filter(finding -> !finding.code().startsWith("STM") && !NOTICED.contains(finding.code()))
                .map(finding -> finding.at().toString().replaceFirst("^.*/data/[a-z]+/", "") + " " + finding.code())
                .toList();
        return !found.isEmpty() || read == null ? found : statements(read);
    }

    private static List<String> statements(Content read) {
        return read.programme().statements().stream()
                .filter(statement -> statement.id().startsWith("kas"))
                .map(ForeignContent::line)
                .toList();
    }

    private static String line(Statement statement) {
        String item = statement
                .item()
                .map(id -> " " + id + " " + statement.itemName())
                .orElse("");
        return statement.id() + " " + statement.amount().value().toPlainString() + item;
    }
}
