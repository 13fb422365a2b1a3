package nl.overzicht.draft.mapping;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.place.NumberMarks;
import nl.overzicht.draft.table.ColumnProfile;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.SumColumn;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.finding.Location;
import nl.overzicht.load.table.TableCell;

/**
 * Texts in columns of numbers.
 *
 * @param nothing texts that usually mean that there is no number
 * @param withheld texts that usually mean that the number is not published
 * @param marks footnote marks beside numbers
 * @param others texts with an unknown meaning
 */
record TextsAmongNumbers(Set<String> nothing, Set<String> withheld, Set<String> marks, Set<String> others) {

    private static final Set<String> WITHHELD =
            Set.of("[c]", "vertrouwelijk", "geheim", "niet openbaar", "confidential", "withheld", "not published");

    /** Signs whose meaning differs from table to table. */
    private static final Set<String> UNCLEAR =
            Set.of("*", "**", "***", "x", "[x]", "p.m.", "pm", "n.b.", "nb", "n.n.b.", "nnb");

    static TextsAmongNumbers of(TableProfile profile) {
        TextsAmongNumbers odd = new TextsAmongNumbers(
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        profile.values().forEach(value -> odd.addAll(value.column(), value.isShare(), profile));
        Set<String> sums = profile.sums().stream().map(SumColumn::name).collect(Collectors.toSet());
        profile.columns().stream()
                .filter(column -> sums.contains(column.name()))
                .forEach(column -> odd.addAll(column, false, profile));
        Stream.of(StatementField.YEAR, StatementField.FROM, StatementField.TO)
                .flatMap(field -> Optional.ofNullable(profile.fields().get(field)).stream())
                .flatMap(column -> column.distinct().stream())
                .forEach(year -> odd.marks.addAll(NumberMarks.of(new TableCell(Location.of(""), year))));
        return odd;
    }

    private void addAll(ColumnProfile column, boolean isShare, TableProfile profile) {
        column.distinct().forEach(text -> {
            CellKind kind = profile.writing().kind(text);
            add(text, kind == CellKind.SHARE && !isShare ? CellKind.TEXT : kind);
        });
    }

    private void add(String text, CellKind kind) {
        if (kind == CellKind.TEXT || kind == CellKind.DAY) {
            others.add(text);
            return;
        }
        TableCell plain = NumberMarks.strip(new TableCell(Location.of(""), text));
        marks.addAll(plain.marks());
        if (kind == CellKind.SIGN) {
            String word = plain.text().toLowerCase(Locale.ROOT);
            (UNCLEAR.contains(word) ? others : WITHHELD.contains(word) ? withheld : nothing).add(plain.text());
        }
    }
}
