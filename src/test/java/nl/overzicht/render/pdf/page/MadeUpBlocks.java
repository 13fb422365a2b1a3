package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Blocks of lines, rows and drawings. Lines and rows are twelve points high. */
final class MadeUpBlocks {

    private MadeUpBlocks() {}

    /** Lines of twelve points, of which the first two and the last two stay together. */
    static Block paragraph(int lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean bound = i == 1 || i > 0 && i == lines - 1;
            pieces.add(new Piece(i == 0 ? 12 : 0, 12, 0, 0, bound ? PageTurn.NEVER : PageTurn.FREE, PageTurn.FREE));
        }
        return new Block(pieces, Block.Role.TEXT);
    }

    static Block heading() {
        return new Block(List.of(new Piece(12, 12, 0, 0, PageTurn.FREE, PageTurn.NEVER)), Block.Role.SECTION);
    }

    static Block turned() {
        return new Block(List.of(new Piece(0, 0, 0, 0, PageTurn.ALWAYS, PageTurn.ALWAYS)), Block.Role.TURNED);
    }

    static Block figure(double height) {
        Piece half = new Piece(0, height / 2, 0, 0, PageTurn.FREE, PageTurn.FREE);
        return new Block(List.of(half, half), Block.Role.FIGURE);
    }

    /** The end of a text: two pieces of 60 points that stay together and with the two pieces before them. */
    static Block signature() {
        Piece half = new Piece(12, 48, 0, 0, PageTurn.NEVER, PageTurn.FREE);
        return new Block(List.of(half, half), Block.Role.SECTION);
    }

    /** A head, and rows of twelve points that stay together as long as that leaves little space empty. */
    static Block table(int rows) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(12, 12, 0, 0, PageTurn.FREE, PageTurn.NEVER));
        for (int row = 1; row <= rows; row++) {
            boolean bound = row == 1 || row == rows;
            pieces.add(new Piece(0, 12, 0, 12, bound ? PageTurn.NEVER : PageTurn.POOR, PageTurn.FREE));
        }
        return new Block(pieces, Block.Role.TEXT);
    }
}
