package nl.overzicht.render.table;

import java.util.List;
import nl.overzicht.funding.Source;
import nl.overzicht.render.chart.FigureTable;

/**
 * A table that a text requests.
 *
 * @param table with its caption
 * @param notes about its cells; may be empty
 * @param sources of the numbers, each once
 */
public record ChosenTable(FigureTable table, List<String> notes, List<Source> sources) {}
