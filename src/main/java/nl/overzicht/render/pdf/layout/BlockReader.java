package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.pdf.markup.ElementClasses;
import nl.overzicht.render.pdf.markup.TableFit;
import nl.overzicht.render.pdf.page.PageTurn;
import nl.overzicht.render.pdf.page.Piece;
import org.w3c.dom.Element;

/** Reads the pieces of one block from the boxes that the engine laid out on an endless page. */
final class BlockReader {

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
    BlockReader(double dots, double bottom) {
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

    void read(BlockBox box) {
        CalculatedStyle style = box.getStyle();
        if (style.isAbsolute() || style.isFixed() || style.isRunning() || style.isFloated() || style.isFootnoteBody()) {
            return;
        }
        int first = pieces.size();
        if (style.isForcePageBreakBefore()) {
            next = PageTurn.ALWAYS;
        } else if (style.isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.AVOID)) {
            next = PageTurn.NEVER;
        }
        content(box);
        // The property is inherited: only the outermost box with it is kept together.
        if (style.isAvoidPageBreakInside() && !box.getParent().getStyle().isAvoidPageBreakInside()) {
            keepTogether(first + 1, isShortTable(box) ? PageTurn.POOR : PageTurn.NEVER);
        }
        boolean holds = style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID) || style.isTableCaption();
        if (holds && pieces.size() > first) {
            int last = pieces.size() - 1;
            pieces.set(last, pieces.get(last).withTurnAfter(PageTurn.NEVER));
        }
    }

    private void content(BlockBox box) {
        if (box.isReplaced() || box instanceof TableRowBox) {
            add(box, box.getAbsY(), box.getHeight());
            if (!isRowOfTable(box)) {
                int last = pieces.size() - 1;
                pieces.set(last, pieces.get(last).alignToGrid(firstLine(box) / dots));
            }
        } else if (box instanceof TableSectionBox section) {
            section(section);
        } else {
            for (Box child : box.getChildren()) {
                if (child instanceof BlockBox block) {
                    read(block);
                }
            }
            lines(box);
        }
    }

    /** Adds the rows of a table. The head stays with the first row, and the last row is not alone on a page. */
    private void section(TableSectionBox section) {
        int first = pieces.size();
        head = section.isHeader() ? 0 : head;
        section.getChildren().forEach(row -> read((BlockBox) row));
        if (section.isHeader()) {
            bind(first + 1, pieces.size(), PageTurn.NEVER);
            next = PageTurn.NEVER;
            head = section.getHeight() / dots;
        } else {
            bind(Math.max(first + 1, pieces.size() - 1), pieces.size(), PageTurn.NEVER);
            head = 0;
        }
    }

    private void lines(BlockBox box) {
        List<LineBox> lines = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line && line.isContainsContent()) {
                lines.add(line);
            }
        }
        int first = pieces.size();
        lines.forEach(line -> add(line, line.getAbsY(), line.getHeight()));
        if (!lines.isEmpty() && beginsElement(box)) {
            pieces.set(first, pieces.get(first).alignToGrid(pieces.get(first).height()));
        }
        int orphans = (int) box.getStyle().asFloat(CSSName.ORPHANS);
        int widows = (int) box.getStyle().asFloat(CSSName.WIDOWS);
        bind(first + 1, Math.min(first + orphans, pieces.size()), PageTurn.NEVER);
        bind(Math.max(first + 1, pieces.size() - widows + 1), pieces.size(), PageTurn.NEVER);
    }

    /** Whether a box begins an element: an element can be moved, text between two elements cannot. */
    private static boolean beginsElement(BlockBox box) {
        return box.getElement() != null || box.getParent().getChild(0) == box;
    }

    private static boolean isRowOfTable(BlockBox box) {
        return box.isReplaced()
                || box.getElement() == null
                || box.getElement().getTagName().equals("tr");
    }

    /** Height of the first line in blocks beside each other, in dots; 0 without lines. */
    private static int firstLine(Box box) {
        if (box instanceof LineBox) {
            return box.getHeight();
        }
        return box.getChildren().stream()
                .mapToInt(BlockReader::firstLine)
                .filter(height -> height > 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isShortTable(BlockBox box) {
        Element element = box.getElement();
        return element != null && ElementClasses.of(element).contains(TableFit.SHORT_TABLE);
    }

    private void keepTogether(int from, PageTurn turn) {
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).before() == PageTurn.FREE) {
                pieces.set(i, pieces.get(i).withTurnBefore(turn));
            }
        }
    }

    private void bind(int from, int to, PageTurn turn) {
        for (int i = from; i < to; i++) {
            pieces.set(i, pieces.get(i).withTurnBefore(turn));
        }
    }

    private void add(Box box, int absoluteY, int height) {
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
}
