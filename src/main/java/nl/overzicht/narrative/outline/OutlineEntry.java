package nl.overzicht.narrative.outline;

import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A part of a report that a text can refer to.
 *
 * @param node its heading, the expression of a figure or table, a picture, or a table
 * @param id unique in the report
 * @param label its kind and number; empty when it has no number
 * @param chapter index of the chapter that it is in, from 0; -1 before the first
 * @param level of a heading, from 1; 0 for anything else
 * @param repeated whether an earlier heading of the report has the same words
 */
public record OutlineEntry(Node node, String id, Optional<Label> label, int chapter, int level, boolean repeated) {

    /** Whether it is the heading of a chapter or annex. */
    public boolean isChapter() {
        return level == 1;
    }
}
