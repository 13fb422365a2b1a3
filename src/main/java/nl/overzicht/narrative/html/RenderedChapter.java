package nl.overzicht.narrative.html;

import java.util.List;
import java.util.Optional;
import nl.overzicht.narrative.outline.Label;

/**
 * A chapter or annex of a report, as HTML that is also well-formed XML.
 *
 * @param head the chapter itself, as a part of the report
 * @param heading the content of its heading as HTML, with its number
 * @param html the text below the heading, without its notes
 * @param notes in the order of their calls
 * @param parts its sections, figures and tables, in order
 */
public record RenderedChapter(Part head, String heading, String html, List<NumberedNote> notes, List<Part> parts) {

    /**
     * A part that can be referred to.
     *
     * @param level of a heading; 0 for a figure or table
     * @param id unique in the report
     * @param label its kind and number; empty when it has no number
     * @param title its title without markup
     */
    public record Part(int level, String id, Optional<Label> label, String title) {

        /** Whether it has a label of this kind. */
        public boolean is(Label.Kind kind) {
            return label.filter(found -> found.kind() == kind).isPresent();
        }
    }

    /** A note with its number in the whole report, from 1. */
    public record NumberedNote(int number, String html) {}
}
