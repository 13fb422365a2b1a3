package nl.overzicht.finding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is fixed about a rule.
 *
 * @param code stable name, such as {@code CSV-3}: the section of the rule book that has its words
 * @param variant which of the messages and hints in that section; empty: those without a name
 * @param severity of its findings
 * @param places names of the values in its message and hint, such as {@code column}: those of the message first, in the
 *     order of the Dutch one, by which findings at one location are sorted
 * @param isOfTable whether one thing is wrong with a table as a whole, so that findings of its cells are one, whatever
 *     these say
 * @param nameOfRow which place only says which row of a table it is, so that findings of rows that differ in nothing else
 *     are one; empty: none
 */
public record Definition(
        String code, String variant, Severity severity, List<String> places, boolean isOfTable, String nameOfRow) {

    /** A rule about single cells or texts: findings with different values stay apart. */
    public Definition(String code, String variant, Severity severity, List<String> places) {
        this(code, variant, severity, places, false, "");
    }

    /** An error: with one of these nothing is written. */
    public static Definition error(String code, String... places) {
        return new Definition(code, "", Severity.ERROR, List.of(places));
    }

    /** A warning: the build goes on. */
    public static Definition warning(String code, String... places) {
        return new Definition(code, "", Severity.WARNING, List.of(places));
    }

    /** A notice: worth knowing, and no obstacle to publishing. */
    public static Definition notice(String code, String... places) {
        return new Definition(code, "", Severity.NOTICE, List.of(places));
    }

    /** The same with the message and the hint of this name, where the section has them. */
    public Definition as(String name) {
        return new Definition(code, name, severity, places, isOfTable, nameOfRow);
    }

    /** The same with another severity, where the mistake affects less. */
    public Definition with(Severity other) {
        return new Definition(code, variant, other, places, isOfTable, nameOfRow);
    }

    /** The same for a mistake that one key of the author repairs in the whole table, such as the decimal mark. */
    public Definition ofTable() {
        return new Definition(code, variant, severity, places, true, nameOfRow);
    }

    /** The same for what many rows of a table can have from one cause: this place is the name of the row. */
    public Definition ofRow(String place) {
        return new Definition(code, variant, severity, places, isOfTable, place);
    }

    /** Whether findings that are one can say different things of their rows. */
    public boolean isAlike() {
        return isOfTable || !nameOfRow.isEmpty();
    }

    /** The values, in the order of the places, that findings of one cause in one table have alike. */
    <T> List<T> alike(List<T> values) {
        return isOfTable
                ? List.of()
                : IntStream.range(0, places.size())
                        .filter(i -> !places.get(i).equals(nameOfRow))
                        .mapToObj(values::get)
                        .toList();
    }
}
