package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, list, table, figure or heading.
 *
 * @param pieces in order; may be empty
 * @param role how it stands to the blocks around it
 */
public record Block(List<Piece> pieces, Role role) {

    /** How a block stands to those around it. */
    public enum Role {
        /** It keeps its place. */
        TEXT,
        /** It begins a section or ends the text: nothing passes it. */
        SECTION,
        /** A figure: when it does not fit, the text after it goes first. */
        FIGURE,
        /** A table over the right column of the first page: it waits for the second, and the text after it goes first. */
        LATER,
        /** It has a page on its side; the text after it goes first as far as that fills the page before. */
        TURNED
    }

    /** The same block, of which no page but the first piece's begins inside. */
    Block together() {
        List<Piece> bound = new ArrayList<>();
        for (Piece piece : pieces) {
            bound.add(bound.isEmpty() ? piece : piece.starting(Turn.NEVER));
        }
        return new Block(bound, role);
    }
}
