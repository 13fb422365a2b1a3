package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import nl.overzicht.render.pdf.page.Paper;

/** Measures the space for text on real pages, from a document that the engine laid out on an endless one. */
final class RealPages {

    private static final double A4 = 297 * 72 / 25.4;

    private RealPages() {}

    /**
     * The space for text.
     *
     * @param dots units of the engine per point
     * @param above blank above the first line, in points
     */
    static Paper paper(PdfBoxRenderer renderer, double dots, double above) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        PageBox first = renderer.getRootBox().getLayer().getPages().get(0);
        PageBox later = Layer.createPageBox(context, "right");
        double note = note(renderer.getRootBox()) / dots;
        double rule = first.getFootnoteAreaHeight() / dots - note;
        return new Paper(space(first, context, dots) - above, space(later, context, dots), rule);
    }

    private static double space(PageBox page, LayoutContext context, double dots) {
        RectPropertySet margin = page.getMargin(context);
        return A4 - (margin.top() + margin.bottom()) / dots;
    }

    /** The height of the one note at the foot, in dots; 0 without notes. */
    private static int note(Box box) {
        if (box instanceof LineBox line && line.hasFootnotes()) {
            return line.getReferencedFootnoteBodies().get(0).getHeight();
        }
        for (Box child : box.getChildren()) {
            int note = note(child);
            if (note > 0) {
                return note;
            }
        }
        return 0;
    }
}
