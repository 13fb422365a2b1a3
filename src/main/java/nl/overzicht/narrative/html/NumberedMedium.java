package nl.overzicht.narrative.html;

import java.util.Optional;
import nl.overzicht.narrative.outline.Entry;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.syntax.FactNode;

/** What differs besides, where chapters, figures and tables have numbers. All methods return HTML, escaped, but for names. */
public interface NumberedMedium extends Medium {

    /** The name of a part of the report in running words, as {@code paragraaf 2.1}; plain text. */
    String name(Label label);

    /** What stands before a caption, as {@code Figuur 3}; plain text. */
    String caption(Label label);

    /**
     * A reference to a part of the report.
     *
     * @param target that part
     * @param html words of its own; empty: it has none, and the name of the part is printed
     */
    String reference(Entry target, Optional<String> html);

    /** A figure or table that the program makes, as a block with its number; empty when there is none. */
    Optional<Block> block(FactNode asked, Entry entry);

    /** @param title in a list of figures, plain */
    record Block(String title, String html) {}
}
