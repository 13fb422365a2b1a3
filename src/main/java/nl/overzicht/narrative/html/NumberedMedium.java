package nl.overzicht.narrative.html;

import java.util.Optional;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.syntax.FactNode;

/**
 * A medium for texts whose chapters, figures and tables are numbered. Methods return escaped HTML unless they say
 * otherwise.
 */
public interface NumberedMedium extends Medium {

    /** The words before a caption, such as {@code Figuur 3}, as plain text. */
    String caption(Label label);

    /**
     * A reference to a part of the report.
     *
     * @param target the part that is referred to
     * @param html the words of the author; when empty, the name of the part is printed
     * @param begins whether it begins a sentence, so that the name is capitalised
     */
    String reference(OutlineEntry target, Optional<String> html, boolean begins);

    /** Whether a sentence begins after these words of its paragraph, in the language of the text. */
    boolean beginsSentence(String before);

    /** A figure or table that the program makes, as a numbered block; empty when the medium has none. */
    Optional<Block> block(FactNode asked, OutlineEntry entry);

    /**
     * A figure or table as a block.
     *
     * @param title its title in a list of figures, as plain text
     * @param html the whole block
     */
    record Block(String title, String html) {}
}
