package nl.overzicht.render.opendata;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name stable
 * @param type of its values
 * @param about its meaning
 * @param words all possible values; empty: any value
 */
record DatasetColumn(String name, Type type, String about, List<String> words) {

    /** Types of JSON Schema. */
    enum Type {
        STRING,
        NUMBER,
        INTEGER
    }

    static DatasetColumn text(String name, String about) {
        return new DatasetColumn(name, Type.STRING, about, List.of());
    }

    static DatasetColumn number(String name, String about) {
        return new DatasetColumn(name, Type.NUMBER, about, List.of());
    }

    static DatasetColumn integer(String name, String about) {
        return new DatasetColumn(name, Type.INTEGER, about, List.of());
    }

    /** A column whose values are from a list. */
    static DatasetColumn word(String name, String about, List<String> words) {
        return new DatasetColumn(name, Type.STRING, about, List.copyOf(words));
    }
}
