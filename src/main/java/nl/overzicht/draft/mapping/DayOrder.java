package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.draft.table.ColumnProfile;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.load.written.WrittenDate;

/**
 * What comes first in days of two numbers.
 *
 * @param order as a mapping says it; empty: no day needs it
 * @param isProven whether another day of the table shows it
 */
record DayOrder(Optional<String> order, boolean isProven) {

    static DayOrder of(TableProfile profile) {
        List<String> days = Stream.of(StatementField.AS_OF, StatementField.YEAR, StatementField.FROM, StatementField.TO)
                .flatMap(field -> Stream.ofNullable(profile.fields().get(field)))
                .map(ColumnProfile::distinct)
                .flatMap(List::stream)
                .toList();
        boolean isNeeded =
                days.stream().anyMatch(day -> WrittenDate.UNDECLARED.in(day).areSeveral());
        if (!isNeeded) {
            return new DayOrder(Optional.empty(), true);
        }
        long dayFirst = count(WrittenDate.DMY, days);
        long monthFirst = count(WrittenDate.MDY, days);
        return new DayOrder(Optional.of(monthFirst > dayFirst ? "mdy" : "dmy"), dayFirst != monthFirst);
    }

    private static long count(WrittenDate order, List<String> days) {
        return days.stream().filter(day -> !order.in(day).moments().isEmpty()).count();
    }
}
