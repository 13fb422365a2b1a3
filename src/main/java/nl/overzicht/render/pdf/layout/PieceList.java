package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.overzicht.render.pdf.page.PageTurn;
import nl.overzicht.render.pdf.page.Piece;

/** The pieces of a block with their boxes, one below the other, and where pages may turn between them. */
final class PieceList {

    /** Rounding of the engine, in points. */
    private static final double ROUNDING = 0.1;

    private final double dots;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private double bottom;
    private double head;
    private PageTurn next = PageTurn.FREE;

    /**
     * @param dots units of the engine per point
     * @param bottom of the text above, in points
     */
    PieceList(double dots, double bottom) {
        this.dots = dots;
        this.bottom = bottom;
    }

    /** The pieces in order. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The box of each piece. */
    List<Box> boxes() {
        return boxes;
    }

    /** The bottom of the last piece, in points. */
    double bottom() {
        return bottom;
    }

    int size() {
        return pieces.size();
    }

    /** A length of the engine in points. */
    double points(int length) {
        return length / dots;
    }

    /** Sets whether a page may turn before the next piece. */
    void turnNext(PageTurn turn) {
        next = turn;
    }

    /** Sets the height of the table head above the next pieces, in points; 0 for none. */
    void head(double height) {
        head = height;
    }

    void change(int index, UnaryOperator<Piece> change) {
        pieces.set(index, change.apply(pieces.get(index)));
    }

    /** Sets the turn before the pieces from an index on that have none of their own. */
    void keepTogether(int from, PageTurn turn) {
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).before() == PageTurn.FREE) {
                pieces.set(i, pieces.get(i).withTurnBefore(turn));
            }
        }
    }

    /** Sets the turn before the pieces of a range. */
    void bind(int from, int to, PageTurn turn) {
        for (int i = from; i < to; i++) {
            pieces.set(i, pieces.get(i).withTurnBefore(turn));
        }
    }

    /** Adds a box with its notes; positions are those of the engine. */
    void add(Box box, int absoluteY, int height) {
        double top = absoluteY / dots;
        pieces.add(new Piece(top - bottom, height / dots, notes(box), head, next, PageTurn.FREE));
        boxes.add(box);
        bottom = top + height / dots;
        next = PageTurn.FREE;
    }

    private double notes(Box box) {
        double height = 0;
        if (box instanceof LineBox line) {
            List<Box> notes = new ArrayList<>(line.getNonFlowContent());
            notes.addAll(line.hasFootnotes() ? line.getReferencedFootnoteBodies() : List.of());
            height += notes.stream().mapToDouble(Box::getHeight).sum() / dots;
        }
        for (Box child : box.getChildren()) {
            height += notes(child);
        }
        return height;
    }

    /** Puts lines of normal size on the baseline grid; smaller type keeps its own distance. */
    static List<Piece> alignToGrid(List<Piece> pieces, double leading) {
        List<Piece> placed = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean holds = leading > 0 && Math.abs(piece.grid() - leading) < ROUNDING;
            placed.add(piece.alignToGrid(holds ? leading : 0));
        }
        return placed;
    }
}
