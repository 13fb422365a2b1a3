package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.table.ValueColumn;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.unicode.Slug;

/**
 * Columns of numbers that form one measure: one column, or one column for each year.
 *
 * @param id part of the ids of its statements
 * @param title the part of the column names beside the year
 * @param columns in order; when there are several, each has a year
 * @param unit of the numbers
 */
public record MeasureDraft(String id, String title, List<ValueColumn> columns, UnitDraft unit) {

    private static final int LONGEST_ID = 40;

    /**
     * The measures of a table, in the order of their first columns; may be empty. Columns for an open range of years, such as
     * {@code 2030 e.v.}, belong to no measure.
     */
    public static List<MeasureDraft> of(TableProfile profile) {
        Map<String, List<ValueColumn>> groups = new LinkedHashMap<>();
        boolean areGroups = profile.head().size() > 1;
        List<ValueColumn> before = new ArrayList<>();
        for (ValueColumn value : profile.values()) {
            if (!value.isOpen() && !(areGroups && continues(before, value))) {
                before = groups.computeIfAbsent(group(value, groups), key -> new ArrayList<>());
            }
            if (!value.isOpen()) {
                before.add(value);
            }
        }
        Set<String> ids = new HashSet<>();
        List<MeasureDraft> measures = new ArrayList<>();
        groups.values().forEach(columns -> {
            String title = columns.get(0).measure();
            measures.add(new MeasureDraft(id(title, ids), title, columns, UnitDraft.of(columns.get(0), profile)));
        });
        return measures;
    }

    /**
     * Whether a column continues a group. In a head of several rows, a name in an unmerged cell above the first year of a group
     * applies to the next years too.
     */
    private static boolean continues(List<ValueColumn> group, ValueColumn next) {
        if (group.isEmpty() || !next.measure().isEmpty() || next.ofYear().isEmpty()) {
            return false;
        }
        ValueColumn last = group.get(group.size() - 1);
        return last.column().index() + 1 == next.column().index()
                && last.ofYear().isPresent()
                && last.isShare() == next.isShare()
                && group.stream().noneMatch(other -> other.ofYear().equals(next.ofYear()));
    }

    /** The key of the group of a column: columns of one measure and unit, with each year at most once. */
    private static String group(ValueColumn value, Map<String, List<ValueColumn>> groups) {
        String name = value.column().name();
        if (value.ofYear().isEmpty()) {
            return "column " + name;
        }
        String key = "years " + value.kind() + " " + value.measure();
        boolean isTaken = groups.getOrDefault(key, List.of()).stream()
                .anyMatch(other -> other.ofYear().equals(value.ofYear()));
        return isTaken ? "column " + name : key;
    }

    private static String id(String title, Set<String> ids) {
        String part = Slug.of(title);
        String id = part.isEmpty() ? "m" : part.substring(0, Math.min(LONGEST_ID - 3, part.length()));
        String free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** The name of the measure: its title, or the full name of its first column when the title is empty. */
    String name() {
        return title.isEmpty() ? columns.get(0).column().name() : title;
    }

    /** Whether the measure has a column for each year. */
    public boolean isWide() {
        return columns.get(0).ofYear().isPresent();
    }

    /** The quarter in the name of the column. */
    Optional<Quarter> quarter() {
        return isWide() ? Optional.empty() : Quarter.of(columns.get(0).column().name());
    }

    boolean hasYear() {
        return isWide() || quarter().isPresent();
    }

    /** Whether the numbers are counts. */
    public boolean isCount() {
        return columns.get(0).isCount();
    }

    /** Whether the numbers are amounts of money, as far as is known. */
    public boolean isMoney() {
        return !isShare() && !isCount();
    }

    /** Whether the numbers are percentages. */
    public boolean isShare() {
        return columns.get(0).isShare();
    }

    /** The value of the key {@code years}, or the name of the only column. */
    String yearsValue() {
        if (!isWide()) {
            return YamlText.of(columns.get(0).column().name());
        }
        List<String> years = columns.stream()
                .map(value -> value.ofYear().orElseThrow() + ": "
                        + YamlText.of(value.column().name()))
                .toList();
        return "{" + String.join(", ", years) + "}";
    }

    /** The key for the columns of the measure. */
    String key() {
        return isWide() ? "years" : "value";
    }
}
