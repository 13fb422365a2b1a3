package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, list, table, figure or heading.
 *
 * @param pieces in order; may be empty
 * @param role how it relates to the blocks around it
 */
public record Block(List<Piece> pieces, Role role) {

    /** How a block relates to those around it. */
    public enum Role {
        /** It keeps its place. */
        TEXT,
        /** It begins a page: nothing before it is on that page, and nothing after it before that. */
        CHAPTER,
        /** It begins a section or ends the text: nothing passes it. */
        SECTION,
        /** A figure: when it does not fit, the text after it goes first. */
        FIGURE,
        /** A table over the right column of the first page: it waits for the second, and the text after it goes first. */
        LATER,
        /** It has a page on its side; the text after it goes first as far as that fills the page before. */
        TURNED
    }

    /** The same block, in which no page begins while there is another place for it. */
    Block together() {
        List<Piece> bound = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean isFirst = bound.isEmpty();
            bound.add(isFirst || piece.before() == PageTurn.NEVER ? piece : piece.starting(PageTurn.WORST));
        }
        return new Block(bound, role);
    }

    /** The same block, whose last two lines are together: what is bound to it is with both. */
    Block endingInTwoLines() {
        int last = pieces.size() - 1;
        if (last < 1 || !pieces.get(last).isLine() || !pieces.get(last - 1).isLine()) {
            return this;
        }
        List<Piece> kept = new ArrayList<>(pieces);
        kept.set(last, pieces.get(last).starting(PageTurn.NEVER));
        return new Block(kept, role);
    }

    /** Whether no page begins with it: it stays with the end of the block above it. */
    boolean isBound() {
        return !pieces.isEmpty() && pieces.get(0).before() == PageTurn.NEVER;
    }

    /** This block with the pieces of the one after it. */
    Block with(Block next) {
        List<Piece> both = new ArrayList<>(pieces);
        both.addAll(next.pieces());
        return new Block(both, role);
    }
}
