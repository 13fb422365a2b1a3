package nl.overzicht.narrative.passage;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds the rows of a table and says what their numbers are.
 *
 * @param head its first row
 * @param caption empty when it has none
 * @param lines the heading or paragraph right before the table and its caption, and the paragraph right after it
 * @param rows those below the head, in order; they do not know their table
 */
public record TableFrame(Passage head, Optional<Passage> caption, List<Passage> lines, List<Passage> rows) {}
