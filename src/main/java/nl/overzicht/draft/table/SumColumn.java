package nl.overzicht.draft.table;

import java.util.List;

/**
 * A column that is in each row the sum of others.
 *
 * @param name of the column
 * @param parts names of the columns that it adds up
 */
public record SumColumn(String name, List<String> parts) {}
