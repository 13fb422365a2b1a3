package nl.overzicht.load.schema;

import java.util.List;
import java.util.Optional;

/**
 * A column as a Table Schema describes it.
 *
 * @param name of the column in the head of the table
 * @param unit of its numbers; empty: not stated
 * @param decimals the decimal mark; empty: not stated, which means a point
 * @param dayFirst whether its dates begin with the day (true) or the month; empty: the format shows it, or there are no dates
 * @param required whether every cell must be filled
 * @param unique whether all values must differ
 * @param constraints on cells that are filled
 */
record SchemaField(
        String name,
        Optional<String> unit,
        Optional<String> decimals,
        Optional<Boolean> dayFirst,
        boolean required,
        boolean unique,
        List<Constraint> constraints) {}
