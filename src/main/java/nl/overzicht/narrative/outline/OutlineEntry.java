package nl.overzicht.narrative.outline;

import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A part of a report that a text can refer to.
 *
 * @param node its heading, the expression of a figure or table, a picture, or the table
 * @param id by which it is found, unlike that of any other
 * @param label what it is called; empty: it has no number
 * @param chapter index of the chapter that it is in, from 0; -1 before the first
 * @param level of a heading, from 1; 0 of anything else
 * @param repeated whether an earlier heading of the report has the same words
 */
public record OutlineEntry(Node node, String id, Optional<Label> label, int chapter, int level, boolean repeated) {

    /** Whether a chapter or an annex begins here. */
    public boolean isChapter() {
        return level == 1;
    }
}
