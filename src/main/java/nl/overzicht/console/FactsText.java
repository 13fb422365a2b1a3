package nl.overzicht.console;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.overzicht.trace.FactEntry;
import nl.overzicht.wording.Wording;

/**
 * Formats facts for a console: the id, and below it a line for each known property.
 *
 * @param words texts of the labels
 */
public record FactsText(CommandWords words) {

    /** The width of labels in characters, so that the texts after them are aligned. */
    private static final int LABEL = 8;

    /** The lines of one entry. */
    public List<String> lines(FactEntry entry) {
        List<String> lines = new ArrayList<>();
        add(entry, lines);
        return lines;
    }

    private void add(FactEntry entry, List<String> lines) {
        lines.add(entry.fact().id());
        line("text", entry.text(), lines);
        entry.quantity()
                .ifPresent(number -> line(
                        "value",
                        number.value().toPlainString() + " " + number.unit() + ", "
                                + number.precision().id() + (entry.perYear() ? ", " + words.get("facts.perYear") : ""),
                        lines));
        line("status", String.join(", ", entry.statuses()), lines);
        line(
                "period",
                entry.period().map(Wording.of(words.language())::periodShort).orElse(""),
                lines);
        line("asOf", String.join(", ", entry.asOf()), lines);
        line("kind", words.get(kind(entry)), lines);
        entry.rows().forEach(row -> line("row", row.place() + " " + row.source() + words(row), lines));
        addRest("row", entry.rowsCount() - entry.rows().size(), lines);
        entry.setAside().forEach(aside -> line("aside", setAside(aside), lines));
        addRest("aside", entry.setAsideCount().orElse(0) - entry.setAside().size(), lines);
        entry.uses().forEach(use -> line("use", use(use), lines));
        line("shown", String.join(", ", entry.pages()), lines);
    }

    private static String kind(FactEntry entry) {
        if (entry.fact().computed()) {
            return "facts.computed";
        }
        return entry.rows().isEmpty() ? "facts.listed" : "facts.stated";
    }

    private void addRest(String label, int count, List<String> lines) {
        line(label, count > 0 ? words.get("facts.more", count) : "", lines);
    }

    private String setAside(FactEntry.SetAside aside) {
        String reason = words.get(aside.wholly() ? "facts.later" : "facts.laterInSomeYears", aside.by());
        return aside.row().place() + " " + aside.row().statement() + ", " + reason;
    }

    private static String words(FactEntry.Row row) {
        return row.words().isEmpty() ? "" : ": " + row.words();
    }

    private String pages(String key, SortedSet<Integer> pages) {
        String all = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : ", " + words.get(key, all);
    }

    private String use(FactEntry.Use use) {
        return use.place()
                + pages("facts.page", use.letter())
                + pages("facts.reportPage", use.report())
                + (use.site().isEmpty() ? "" : ", " + String.join(", ", use.site()));
    }

    private void line(String label, String text, List<String> lines) {
        if (!text.isEmpty()) {
            String name = words.get("facts." + label);
            String gap = " ".repeat(Math.max(0, LABEL - name.length()));
            lines.add("    " + name + gap + " " + text.replace('\u00a0', ' '));
        }
    }
}
