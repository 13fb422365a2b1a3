package nl.overzicht.load.schema;

import java.util.List;
import java.util.Optional;

/**
 * A column as a Table Schema describes it.
 *
 * @param name in the head of the table
 * @param unit of its numbers; empty: not said
 * @param decimals what is before the decimals; empty: not said, and that is a point
 * @param dayFirst whether its days begin with the day, or with the month; empty: by their form, or they are no days
 * @param required whether a cell must say something
 * @param unique whether no two cells may say the same
 * @param constraints on cells that say something
 */
record SchemaField(
        String name,
        Optional<String> unit,
        Optional<String> decimals,
        Optional<Boolean> dayFirst,
        boolean required,
        boolean unique,
        List<Constraint> constraints) {}
