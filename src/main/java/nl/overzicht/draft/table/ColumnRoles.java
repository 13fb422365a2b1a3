package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.overzicht.draft.place.CellKind;

/** Assigns columns to the fields of a statement: first by their contents, then by the words in their names. */
final class ColumnRoles {

    /** The most names of streams. Each stream has a page of its own, so that a column with more names contains items. */
    static final int MOST_STREAMS = 40;

    private static final Pattern A_UNIT = Pattern.compile("(?:(?:x ?1[.,]?000|mln|mld) )?(?:\u20ac|[A-Z]{3})");

    private final List<ColumnProfile> columns;
    private final KnownNames known;
    private final Map<StatementField, ColumnProfile> fields = new EnumMap<>(StatementField.class);
    private final Set<ColumnProfile> taken = new HashSet<>();

    private ColumnRoles(List<ColumnProfile> columns, KnownNames known) {
        this.columns =
                columns.stream().filter(column -> !column.name().isEmpty()).toList();
        this.known = known;
    }

    /** The column of each field for which one was found. */
    static Map<StatementField, ColumnProfile> of(List<ColumnProfile> columns, KnownNames known) {
        ColumnRoles roles = new ColumnRoles(columns, known);
        roles.find();
        return roles.fields;
    }

    private void find() {
        List.of(StatementField.STREAM, StatementField.AREA).forEach(this::byNames);
        findDates();
        first(
                StatementField.UNIT,
                column -> isText(column) && column.distinct().stream().allMatch(ColumnRoles::isUnit));
        takeNamed(StatementField.STATUS, this::isText);
        first(
                StatementField.STATUS,
                column -> isText(column) && column.distinct().stream().allMatch(StatusWords::isStatus));
        takeNamed(StatementField.NOTE, this::isText);
        findSubjects();
    }

    private void findDates() {
        takeNamed(StatementField.YEAR, column -> isMoment(column) || column.isBrokenYears());
        takeNamed(StatementField.FROM, ColumnRoles::isMoment);
        takeNamed(StatementField.TO, ColumnRoles::isMoment);
        takeNamed(StatementField.AS_OF, ColumnProfile::isDays);
        first(StatementField.AS_OF, ColumnProfile::isDays);
        if (!fields.containsKey(StatementField.FROM)) {
            first(StatementField.YEAR, column -> column.isYears() && column.isFull() || column.isBrokenYears());
        }
    }

    private void findSubjects() {
        takeNamed(StatementField.STREAM, column -> isText(column) && !column.areMany());
        takeNamed(StatementField.AREA, column -> isText(column) && !column.areMany());
        takeNamed(StatementField.ITEM, column -> isText(column) || column.isCode());
        takeNamed(StatementField.ITEM_NAME, this::isText);
        first(
                StatementField.STREAM,
                column -> isText(column)
                        && !column.areMany()
                        && column.texts().size() <= MOST_STREAMS
                        && !StatementField.isCode(column.name())
                        && !StatementField.isOfPeople(column.name())
                        && !StatementField.ITEM_NAME.isNamedBy(column.name()));
        first(StatementField.ITEM, ColumnProfile::isCode);
        first(
                StatementField.ITEM_NAME,
                column -> isText(column)
                        && !StatementField.isOfPeople(column.name())
                        && column.countFilled() > column.count(CellKind.EMPTY));
    }

    /** Assigns the column that contains the most known names of a field. */
    private void byNames(StatementField field) {
        columns.stream()
                .filter(column -> !taken.contains(column) && known.count(field, column) > 0)
                .max(Comparator.comparingLong(column -> known.count(field, column)))
                .ifPresent(column -> take(field, column));
    }

    private void takeNamed(StatementField field, Predicate<ColumnProfile> fits) {
        first(field, column -> field.isNamedBy(column.name()) && fits.test(column));
    }

    private void first(StatementField field, Predicate<ColumnProfile> fits) {
        if (fields.containsKey(field)) {
            return;
        }
        Optional<ColumnProfile> found = columns.stream()
                .filter(column -> !taken.contains(column) && !column.isEmpty() && fits.test(column))
                .findFirst();
        found.ifPresent(column -> take(field, column));
    }

    private void take(StatementField field, ColumnProfile column) {
        fields.put(field, column);
        taken.add(column);
    }

    private boolean isText(ColumnProfile column) {
        return !column.isNumbers() && !column.isShares() && !column.isDays() && !column.isYears() && !column.isCode();
    }

    private static boolean isMoment(ColumnProfile column) {
        return column.isFull() && (column.isYears() || column.isDays());
    }

    private static boolean isUnit(String text) {
        return A_UNIT.matcher(text).matches();
    }

    /** The columns that are assigned to no field, in order. */
    static List<ColumnProfile> others(List<ColumnProfile> columns, Map<StatementField, ColumnProfile> fields) {
        List<ColumnProfile> others = new ArrayList<>(columns);
        others.removeAll(fields.values());
        return others;
    }
}
