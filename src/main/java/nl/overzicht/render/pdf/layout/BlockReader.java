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
import org.w3c.dom.Element;

/** Reads the pieces of one block from the boxes that the engine laid out on an endless page. */
final class BlockReader {

    private final PieceList list;

    private BlockReader(PieceList list) {
        this.list = list;
    }

    /**
     * The pieces of a box.
     *
     * @param dots units of the engine per point
     * @param bottom of the text above, in points
     */
    static PieceList read(BlockBox box, double dots, double bottom) {
        PieceList list = new PieceList(dots, bottom);
        new BlockReader(list).read(box);
        return list;
    }

    private void read(BlockBox box) {
        CalculatedStyle style = box.getStyle();
        if (style.isAbsolute() || style.isFixed() || style.isRunning() || style.isFloated() || style.isFootnoteBody()) {
            return;
        }
        int first = list.size();
        if (style.isForcePageBreakBefore()) {
            list.turnNext(PageTurn.ALWAYS);
        } else if (style.isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.AVOID)) {
            list.turnNext(PageTurn.NEVER);
        }
        content(box);
        // The property is inherited: only the outermost box with it is kept together.
        if (style.isAvoidPageBreakInside() && !box.getParent().getStyle().isAvoidPageBreakInside()) {
            list.keepTogether(first + 1, isShortTable(box) ? PageTurn.POOR : PageTurn.NEVER);
        }
        boolean holds = style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID) || style.isTableCaption();
        if (holds && list.size() > first) {
            list.change(list.size() - 1, piece -> piece.withTurnAfter(PageTurn.NEVER));
        }
    }

    private void content(BlockBox box) {
        if (box.isReplaced() || box instanceof TableRowBox) {
            list.add(box, box.getAbsY(), box.getHeight());
            if (!isRowOfTable(box)) {
                double line = list.points(firstLine(box));
                list.change(list.size() - 1, piece -> piece.alignToGrid(line));
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
        int first = list.size();
        if (section.isHeader()) {
            list.head(0);
        }
        section.getChildren().forEach(row -> read((BlockBox) row));
        if (section.isHeader()) {
            list.bind(first + 1, list.size(), PageTurn.NEVER);
            list.turnNext(PageTurn.NEVER);
            list.head(list.points(section.getHeight()));
        } else {
            list.bind(Math.max(first + 1, list.size() - 1), list.size(), PageTurn.NEVER);
            list.head(0);
        }
    }

    private void lines(BlockBox box) {
        List<LineBox> lines = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line && line.isContainsContent()) {
                lines.add(line);
            }
        }
        int first = list.size();
        lines.forEach(line -> list.add(line, line.getAbsY(), line.getHeight()));
        if (!lines.isEmpty() && beginsElement(box)) {
            list.change(first, piece -> piece.alignToGrid(piece.height()));
        }
        int orphans = (int) box.getStyle().asFloat(CSSName.ORPHANS);
        int widows = (int) box.getStyle().asFloat(CSSName.WIDOWS);
        list.bind(first + 1, Math.min(first + orphans, list.size()), PageTurn.NEVER);
        list.bind(Math.max(first + 1, list.size() - widows + 1), list.size(), PageTurn.NEVER);
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
}
