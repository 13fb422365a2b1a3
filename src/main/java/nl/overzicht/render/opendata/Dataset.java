package nl.overzicht.render.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table to publish. Cells are texts, {@link BigDecimal} or {@link Integer}, or null when the source does not state it.
 * Money is in whole euros.
 *
 * @param name of its files, without extension
 * @param columns in a stable order
 * @param rows a cell for each column; each call makes a new stream
 */
record Dataset(String name, List<DatasetColumn> columns, Supplier<Stream<List<Object>>> rows) {}
