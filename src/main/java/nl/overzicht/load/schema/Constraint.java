package nl.overzicht.load.schema;

import java.util.function.Predicate;

/**
 * A constraint on the texts of a column.
 *
 * @param name the constraint as in the description, with its value: "minimum: 0"
 * @param test whether a text satisfies it; not called for empty and missing values
 */
record Constraint(String name, Predicate<String> test) {}
