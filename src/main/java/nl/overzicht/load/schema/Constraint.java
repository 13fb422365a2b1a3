package nl.overzicht.load.schema;

import java.util.function.Predicate;

/**
 * What must hold for the texts of a column.
 *
 * @param name as the description writes it, with its value: "minimum: 0"
 * @param test whether a text that is not empty and not missing fits
 */
record Constraint(String name, Predicate<String> test) {}
