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
import nl.overzicht.draft.place.CellSort;

/** Finds out which field each column of a table is: first by what it holds, then by the word at its head. */
final class Roles {

    /** A stream has a page of its own: of more names than these each is an item. */
    static final int MOST_STREAMS = 40;

    private static final Pattern A_UNIT = Pattern.compile("(?:(?:x ?1[.,]?000|mln|mld) )?(?:\u20ac|[A-Z]{3})");

    private final List<ColumnSight> columns;
    private final KnownNames known;
    private final Map<Field, ColumnSight> fields = new EnumMap<>(Field.class);
    private final Set<ColumnSight> taken = new HashSet<>();

    private Roles(List<ColumnSight> columns, KnownNames known) {
        this.columns =
                columns.stream().filter(column -> !column.name().isEmpty()).toList();
        this.known = known;
    }

    /** The column of each field that one was found for. */
    static Map<Field, ColumnSight> of(List<ColumnSight> columns, KnownNames known) {
        Roles roles = new Roles(columns, known);
        roles.find();
        return roles.fields;
    }

    private void find() {
        List.of(Field.STREAM, Field.AREA).forEach(this::byNames);
        named(Field.YEAR, Roles::isMoment);
        named(Field.FROM, Roles::isMoment);
        named(Field.TO, Roles::isMoment);
        first(Field.UNIT, column -> isText(column) && column.distinct().stream().allMatch(Roles::isUnit));
        named(Field.AS_OF, ColumnSight::isDays);
        first(Field.AS_OF, ColumnSight::isDays);
        if (!fields.containsKey(Field.FROM)) {
            first(Field.YEAR, column -> column.isYears() && column.isFull());
        }
        named(Field.STATUS, this::isText);
        first(
                Field.STATUS,
                column -> isText(column) && column.distinct().stream().allMatch(StatusWords::isStatus));
        named(Field.NOTE, this::isText);
        named(Field.STREAM, column -> isText(column) && !column.areMany());
        named(Field.AREA, column -> isText(column) && !column.areMany());
        named(Field.ITEM, column -> isText(column) || column.isCode());
        named(Field.ITEM_NAME, this::isText);
        first(
                Field.STREAM,
                column -> isText(column) && !column.areMany() && column.texts().size() <= MOST_STREAMS);
        first(Field.ITEM, ColumnSight::isCode);
        first(Field.ITEM_NAME, column -> isText(column) && column.filled() > column.count(CellSort.EMPTY));
    }

    /** The column with most names that are known. */
    private void byNames(Field field) {
        columns.stream()
                .filter(column -> !taken.contains(column) && known.count(field, column) > 0)
                .max(Comparator.comparingLong(column -> known.count(field, column)))
                .ifPresent(column -> take(field, column));
    }

    private void named(Field field, Predicate<ColumnSight> fits) {
        first(field, column -> field.isNamedBy(column.name()) && fits.test(column));
    }

    private void first(Field field, Predicate<ColumnSight> fits) {
        if (fields.containsKey(field)) {
            return;
        }
        Optional<ColumnSight> found = columns.stream()
                .filter(column -> !taken.contains(column) && !column.isEmpty() && fits.test(column))
                .findFirst();
        found.ifPresent(column -> take(field, column));
    }

    private void take(Field field, ColumnSight column) {
        fields.put(field, column);
        taken.add(column);
    }

    private boolean isText(ColumnSight column) {
        return !column.isNumbers() && !column.isShares() && !column.isDays() && !column.isYears() && !column.isCode();
    }

    private static boolean isMoment(ColumnSight column) {
        return column.isFull() && (column.isYears() || column.isDays());
    }

    private static boolean isUnit(String text) {
        return A_UNIT.matcher(text).matches();
    }

    /** The columns that are no field, in order. */
    static List<ColumnSight> others(List<ColumnSight> columns, Map<Field, ColumnSight> fields) {
        List<ColumnSight> others = new ArrayList<>(columns);
        others.removeAll(fields.values());
        return others;
    }
}
