package nl.overzicht.narrative.html;

import java.util.List;
import java.util.Optional;
import nl.overzicht.narrative.outline.Label;

/**
 * A chapter of a report, or an annex, as HTML (well-formed as XML too).
 *
 * @param head its heading
 * @param heading the HTML within that, with its number
 * @param html of its text below the heading, without its notes
 * @param notes in order of their calls
 * @param parts the headings within it, and its figures and tables, in order
 */
public record RenderedChapter(Part head, String heading, String html, List<NumberedNote> notes, List<Part> parts) {

    /**
     * What can be referred to.
     *
     * @param level of a heading; 0 of a figure or a table
     * @param id of it
     * @param label its number; empty: it has none
     * @param title text without markup
     */
    public record Part(int level, String id, Optional<Label> label, String title) {

        /** Whether it is a figure, or a table, that has a number. */
        public boolean is(Label.Kind kind) {
            return label.filter(its -> its.kind() == kind).isPresent();
        }
    }

    /** A note with its number in the whole report, from 1. */
    public record NumberedNote(int number, String html) {}
}
