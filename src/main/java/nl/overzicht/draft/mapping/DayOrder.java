package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.draft.table.ColumnProfile;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.load.notation.WrittenDate;

/**
 * The order of day and month in dates of a table that write both as numbers.
 *
 * @param order the value for the mapping; empty: no date needs it
 * @param isProven whether an unambiguous date in the table shows the order
 */
record DayOrder(Optional<String> order, boolean isProven) {

    static DayOrder of(TableProfile profile) {
        List<String> days = Stream.of(StatementField.AS_OF, StatementField.YEAR, StatementField.FROM, StatementField.TO)
                .flatMap(field -> Stream.ofNullable(profile.fields().get(field)))
                .map(ColumnProfile::distinct)
                .flatMap(List::stream)
                .toList();
        boolean isNeeded =
                days.stream().anyMatch(day -> WrittenDate.UNDECLARED.parse(day).areSeveral());
        if (!isNeeded) {
            return new DayOrder(Optional.empty(), true);
        }
        long dayFirst = count(WrittenDate.DMY, days);
        long monthFirst = count(WrittenDate.MDY, days);
        return new DayOrder(Optional.of(monthFirst > dayFirst ? "mdy" : "dmy"), dayFirst != monthFirst);
    }

    private static long count(WrittenDate order, List<String> days) {
        return days.stream()
                .filter(day -> !order.parse(day).moments().isEmpty())
                .count();
    }
}
