package nl.overzicht.draft.mapping;

import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.load.table.TableCell;

/**
 * The explanation of a footnote mark in the table itself: a line above or below it that begins with the mark, such as {@code 1)
 * without VAT}.
 *
 * @param cell the cell with that line
 * @param text the explanation after the mark
 */
record MarkMeaning(TableCell cell, String text) {

    private static final String BETWEEN = "[\\s\\h:=.-]+";

    static Optional<MarkMeaning> of(String mark, TableProfile profile) {
        return Stream.concat(profile.foot().stream(), profile.titles().stream())
                .filter(cell -> cell.line().startsWith(mark))
                .map(cell -> new MarkMeaning(cell, cell.line().substring(mark.length())))
                .filter(MarkMeaning::isApart)
                .map(line -> new MarkMeaning(line.cell, line.text.replaceFirst("^" + BETWEEN, "")))
                .filter(line -> !line.text.isEmpty())
                .findFirst();
    }

    /** Whether the mark ends there: a line with {@code **} does not explain {@code *}, but {@code *voorlopig} does. */
    private boolean isApart() {
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.matches(BETWEEN + ".*"));
    }
}
