package nl.overzicht.draft.mapping;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nl.overzicht.draft.place.CellSort;
import nl.overzicht.draft.place.NumberMarks;
import nl.overzicht.draft.table.TableSight;
import nl.overzicht.draft.table.ValueColumn;

/**
 * Texts among the numbers of a table.
 *
 * @param nothing those that usually mean that there is no number
 * @param withheld those that usually mean that it is not published
 * @param marks what stands beside a number
 * @param others which mean nobody knows what
 */
record OddTexts(Set<String> nothing, Set<String> withheld, Set<String> marks, Set<String> others) {

    private static final Set<String> WITHHELD =
            Set.of("[c]", "vertrouwelijk", "geheim", "niet openbaar", "confidential", "withheld", "not published");

    /** Signs that mean one thing in one table and another in the next. */
    private static final Set<String> UNCLEAR = Set.of("x", "[x]", "p.m.", "pm", "n.b.", "nb", "n.n.b.", "nnb");

    static OddTexts of(TableSight sight) {
        OddTexts odd = new OddTexts(
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (ValueColumn value : sight.values()) {
            value.column().distinct().forEach(text -> {
                CellSort sort = sight.writing().sort(text);
                odd.add(text, sort == CellSort.SHARE && !value.isShare() ? CellSort.TEXT : sort);
            });
        }
        return odd;
    }

    private void add(String text, CellSort sort) {
        String word = text.toLowerCase(Locale.ROOT);
        if (sort == CellSort.MARKED) {
            marks.addAll(NumberMarks.of(text));
        } else if (sort == CellSort.TEXT || sort == CellSort.DAY || UNCLEAR.contains(word)) {
            others.add(text);
        } else if (sort == CellSort.SIGN) {
            (WITHHELD.contains(word) ? withheld : nothing).add(text);
        }
    }
}
