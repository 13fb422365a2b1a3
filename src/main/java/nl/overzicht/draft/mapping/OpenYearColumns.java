package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.draft.place.YearName;
import nl.overzicht.draft.table.ValueColumn;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.unicode.Slug;

/**
 * A column for a year and all years before or after it, such as {@code t/m 2023}. It is drafted as a measure within comments,
 * with a question about the other end of the range. Its amounts are never divided over years.
 *
 * @param column the column
 */
record OpenYearColumns(ValueColumn column) {

    /** The columns of a table with an open range of years, in order. */
    static List<OpenYearColumns> of(List<ValueColumn> values) {
        return values.stream()
                .filter(ValueColumn::isOpen)
                .map(OpenYearColumns::new)
                .toList();
    }

    /** The question, followed by the measure that becomes active once the question is answered. */
    List<String> lines(DraftLines lines) {
        YearName year = column.year().orElseThrow();
        String name = column.column().name();
        if (!year.isFirst() && !year.isLast()) {
            return List.of(lines.question("ask.year.open", name));
        }
        List<String> all = new ArrayList<>();
        String blank = lines.word("year.blank");
        String from = year.isFirst() ? "" + year.year() : blank;
        String to = year.isFirst() ? blank : "" + year.year();
        all.add(lines.question(year.isFirst() ? "ask.year.from" : "ask.year.until", name, year.year()));
        all.add("# - id: " + YamlText.of(Slug.of(name)));
        all.add("#   constants: {from: " + from + ", to: " + to + "}");
        all.add("#   value: " + YamlText.of(name));
        return all;
    }
}
