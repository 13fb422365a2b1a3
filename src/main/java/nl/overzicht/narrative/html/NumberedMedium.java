package nl.overzicht.narrative.html;

import java.util.Optional;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.syntax.FactNode;

/** What differs besides, where chapters, figures and tables have numbers. All methods return HTML, escaped, but for names. */
public interface NumberedMedium extends Medium {

    /** What is before a caption, such as {@code Figuur 3}; plain text. */
    String caption(Label label);

    /**
     * A reference to a part of the report.
     *
     * @param target that part
     * @param html words of its own; empty: it has none, and the name of the part is printed
     * @param begins whether a sentence begins with it, so that its name has a capital
     */
    String reference(OutlineEntry target, Optional<String> html, boolean begins);

    /** Whether a sentence begins after these words of its paragraph, in the language of the text. */
    boolean beginsSentence(String before);

    /** A figure or table that the program makes, as a block with its number; empty when there is none. */
    Optional<Block> block(FactNode asked, OutlineEntry entry);

    /**
     * A figure or table as a block.
     *
     * @param title in a list of figures, plain
     * @param html the block
     */
    record Block(String title, String html) {}
}
