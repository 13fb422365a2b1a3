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
        /** It begins a page: no block moves past it in either direction. */
        CHAPTER,
        /** It begins a section or ends the text: no block moves past it. */
        SECTION,
        /** A figure: when it does not fit, the text after it goes first. */
        FIGURE,
        /**
         * A table that reaches into the right column, which the first page uses: it waits for the second page, and
         * the text after it goes first.
         */
        LATER,
        /** It has a landscape page; the text after it goes first as far as it fills the page before. */
        TURNED
    }

    /** The same block, kept on one page as long as there is another place for a page break. */
    Block keepTogether() {
        List<Piece> bound = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean isFirst = bound.isEmpty();
            bound.add(isFirst || piece.before() == PageTurn.NEVER ? piece : piece.withTurnBefore(PageTurn.WORST));
        }
        return new Block(bound, role);
    }

    /** The same block with its last two lines kept together: a block bound to it stays with both. */
    Block endingInTwoLines() {
        int last = pieces.size() - 1;
        if (last < 1 || !pieces.get(last).isLine() || !pieces.get(last - 1).isLine()) {
            return this;
        }
        List<Piece> kept = new ArrayList<>(pieces);
        kept.set(last, pieces.get(last).withTurnBefore(PageTurn.NEVER));
        return new Block(kept, role);
    }

    /** Whether no page may begin with it: it stays with the end of the block above it. */
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
