package nl.overzicht.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.wording.Wording;

/**
 * Facts for a console: the id, and under it a line for each thing that is known.
 *
 * @param language of the labels
 */
public record FactsText(Language language) {

    /** All lines. */
    public List<String> lines(List<FactEntry> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> add(entry, lines));
        return lines;
    }

    private void add(FactEntry entry, List<String> lines) {
        lines.add(entry.fact().id());
        line(new Text("tekst", "text"), entry.text(), lines);
        entry.quantity()
                .ifPresent(number -> line(
                        new Text("waarde", "value"),
                        number.value().toPlainString() + " " + number.unit() + ", "
                                + number.precision().id() + (entry.perYear() ? ", per year" : ""),
                        lines));
        line(new Text("status", "status"), String.join(", ", entry.statuses()), lines);
        line(
                new Text("periode", "period"),
                entry.period().map(Wording.of(language)::periodShort).orElse(""),
                lines);
        line(new Text("stand", "as of"), String.join(", ", entry.asOf()), lines);
        line(new Text("aard", "kind"), kind(entry).in(language), lines);
        entry.rows().forEach(row -> line(new Text("rij", "row"), row.place() + " " + row.source() + words(row), lines));
        entry.uses().forEach(use -> line(new Text("gebruik", "use"), use(use), lines));
        line(new Text("getoond", "shown"), String.join(", ", entry.pages()), lines);
    }

    private static Text kind(FactEntry entry) {
        if (entry.fact().computed()) {
            return new Text("berekend", "computed");
        }
        return entry.rows().isEmpty()
                ? new Text("uit een eigen lijst", "from a list of our own")
                : new Text("van een bron", "stated by a source");
    }

    private static String words(FactEntry.Row row) {
        return row.words().isEmpty() ? "" : ": " + row.words();
    }

    private String use(FactEntry.Use use) {
        String letter = use.letter().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Text page = Text.of("brief p. %s", "letter p. %s", letter);
        return use.place()
                + (letter.isEmpty() ? "" : ", " + page.in(language))
                + (use.site().isEmpty() ? "" : ", " + String.join(", ", use.site()));
    }

    private void line(Text label, String text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add("    %-8s %s".formatted(label.in(language), text.replace('\u00a0', ' ')));
        }
    }
}
