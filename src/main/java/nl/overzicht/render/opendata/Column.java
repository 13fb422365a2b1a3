package nl.overzicht.render.opendata;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name stable
 * @param type of its values
 * @param about what it means
 * @param words all values that it can have; none: it is not a list of words
 */
record Column(String name, Type type, String about, List<String> words) {

    /** Types of JSON Schema. */
    enum Type {
        STRING,
        NUMBER,
        INTEGER
    }

    static Column text(String name, String about) {
        return new Column(name, Type.STRING, about, List.of());
    }

    static Column number(String name, String about) {
        return new Column(name, Type.NUMBER, about, List.of());
    }

    static Column integer(String name, String about) {
        return new Column(name, Type.INTEGER, about, List.of());
    }

    /** One of these words. */
    static Column word(String name, String about, List<String> words) {
        return new Column(name, Type.STRING, about, List.copyOf(words));
    }
}
