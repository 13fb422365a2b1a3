package nl.overzicht.narrative.passage;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a table, and the lines around it, that say what its numbers mean.
 *
 * @param head the header row
 * @param caption empty when there is none
 * @param lines the heading or paragraph directly before the table and its caption, and the paragraph directly after it
 * @param rows the rows below the head, in order; their own {@link Passage#table} is empty
 */
public record TableFrame(Passage head, Optional<Passage> caption, List<Passage> lines, List<Passage> rows) {}
