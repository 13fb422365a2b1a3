package nl.overzicht.trace;

import static nl.overzicht.json.JsonText.object;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.json.JsonText;
import nl.overzicht.reconciliation.CellCorrection;

/** Writes facts as JSON: an object with the array {@code facts}. Money is in whole euros. */
public final class FactsJson {

    private FactsJson() {}

    /**
     * Writes the entries one by one and leaves the writer open; with uses only when they were requested.
     *
     * @param entries read once
     * @throws java.io.UncheckedIOException when the writer fails
     */
    public static void write(Stream<FactEntry> entries, boolean withUses, Writer out) {
        JsonText.write(object("facts", entries.map(entry -> fact(entry, withUses))), out);
    }

    private static Map<String, Object> fact(FactEntry entry, boolean withUses) {
        boolean hasSetAside = entry.setAsideCount().isPresent();
        return object(
                "id", entry.fact().id(),
                "text", plain(entry.text()),
                "value", entry.value().orElse(null),
                "unit", entry.quantity().map(Quantity::unit).orElse(null),
                "precision", entry.quantity().map(FactsJson::precision).orElse(null),
                "per_year", entry.quantity().map(quantity -> entry.perYear()).orElse(null),
                "statuses", entry.statuses(),
                "period", entry.period().map(FactsJson::period).orElse(null),
                "as_of", entry.asOf().stream().map(FactsJson::plain).toList(),
                "computed", entry.fact().computed(),
                "rows", entry.rows().stream().map(FactsJson::row).toList(),
                "rows_count", hasSetAside || entry.rowsCount() > entry.rows().size() ? entry.rowsCount() : null,
                "set_aside", hasSetAside ? setAside(entry.setAside()) : null,
                "set_aside_count", hasSetAside ? entry.setAsideCount().getAsInt() : null,
                "uses", withUses ? entry.uses().stream().map(FactsJson::use).toList() : null,
                "pages", withUses ? entry.pages() : null);
    }

    private static String precision(Quantity quantity) {
        return quantity.precision().id();
    }

    private static Map<String, Object> period(Period period) {
        return object("from", period.from(), "to", period.to());
    }

    /** A text with ordinary spaces, which a user can search for. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Map<String, Object> row(FactEntry.Row row) {
        return object(
                "place", row.place(),
                "statement", textOrNull(row.statement()),
                "source", textOrNull(row.source()),
                "title", textOrNull(row.title()),
                "words", textOrNull(row.words()),
                "corrections",
                        row.corrections().isEmpty()
                                ? null
                                : row.corrections().stream()
                                        .map(FactsJson::correction)
                                        .toList());
    }

    private static Map<String, Object> correction(CellCorrection cell) {
        return object("column", cell.column(), "from", cell.from(), "to", cell.to(), "why", cell.why());
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Map<String, Object>> setAside(List<FactEntry.SetAside> rows) {
        return rows.stream().map(FactsJson::setAside).toList();
    }

    private static Map<String, Object> setAside(FactEntry.SetAside aside) {
        return object(
                "place", aside.row().place(),
                "row", aside.row().statement(),
                "reason", aside.wholly() ? "later" : "later-in-some-years",
                "by", aside.by());
    }

    private static Map<String, Object> use(FactEntry.Use use) {
        return object(
                "place", use.place(),
                "sentence", plain(use.sentence()),
                "letter_pages", use.letter(),
                "report_pages", use.report(),
                "site_pages", use.site());
    }
}
