package nl.overzicht.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.layout.BulletPlaces;
import nl.overzicht.render.pdf.layout.EndlessPage;
import nl.overzicht.render.pdf.layout.Folios;
import nl.overzicht.render.pdf.layout.PageBreaks;
import nl.overzicht.render.pdf.markup.PageReferences;
import nl.overzicht.render.pdf.page.Pagination;
import nl.overzicht.render.pdf.softhyphen.LineEnds;
import nl.overzicht.render.pdf.softhyphen.SoftHyphens;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/**
 * Lays out a text on pages, with the page numbers that it refers to.
 *
 * @param measurer reads and measures the text
 * @param drawings in it by name
 * @param reserve points left empty at the foot of each page
 */
record PageSetting(Measurer measurer, Map<String, Drawing> drawings, double reserve) {

    /** From this pass on a page number keeps its width, so that lines and pages stay as they are and the numbers become stable. */
    private static final int SETTLING = 2;

    /** The most passes in which changed page numbers change the pages; no text was seen to need four. */
    private static final int MOST_TURNS = 12;

    /** Points left empty at the foot of each page, tried in order, in case the engine needs more space than was measured. */
    private static final List<Double> RESERVES = List.of(0.0, 6.0, 24.0);

    /** The text on pages, with the smallest reserve that works. */
    static PagedDocument typeset(Measurer measurer, String xhtml, Map<String, Drawing> drawings) throws IOException {
        for (double reserve : RESERVES) {
            boolean last = reserve == RESERVES.get(RESERVES.size() - 1);
            Optional<PagedDocument> document = new PageSetting(measurer, drawings, reserve).typeset(xhtml, last);
            if (document.isPresent()) {
                return document.get();
            }
        }
        throw new IllegalStateException("no reserve");
    }

    /** Whether a text can be laid out at all. */
    static boolean isPossible(Measurer measurer, String xhtml, Map<String, Drawing> drawings) {
        try (PDDocument document = typeset(measurer, xhtml, drawings).raw()) {
            return document.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            return false;
        }
    }

    /** The document; empty when it has more pages than were planned and a larger reserve is still to be tried. */
    Optional<PagedDocument> typeset(String xhtml, boolean last) throws IOException {
        PlannedPages page = plan(xhtml, 0);
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            PDDocument document = new PDDocument();
            List<PDFont> used = new ArrayList<>();
            try (PdfBoxRenderer renderer = measurer.renderer(document, page.page(), drawings, used)) {
                renderer.layout();
                if (!last && renderer.getRootBox().getLayer().getPages().size() > page.pages()) {
                    document.close();
                    return Optional.empty();
                }
                Folios folios = Folios.of(renderer);
                Map<String, String> numbers =
                        folios.of(renderer, page.references().ids());
                if (page.references().hasAll(numbers)) {
                    BulletPlaces.set(renderer.getRootBox());
                    draw(renderer, used, page.xhtml(), document);
                    return Optional.of(new PagedDocument(document, page.source(), folios.front()));
                }
                document.close();
                page = plan(PageReferences.fill(page.xhtml(), numbers, turn >= SETTLING), turn);
            }
        }
        throw new IllegalStateException("the numbers of pages do not settle");
    }

    /**
     * A text with its page breaks and page numbers.
     *
     * @param page the document
     * @param xhtml the text
     * @param source the same text as a separate document, with its blocks in the order in which they are printed
     * @param pages number of pages; the largest possible number where the engine decides on some breaks
     */
    private record PlannedPages(Document page, String xhtml, Document source, PageReferences references, int pages) {}

    /** Plans pages. A number of another width may change lines and so pages: that happens once or twice at most. */
    private PlannedPages plan(String xhtml, int turns) throws IOException {
        String text = xhtml;
        for (int turn = turns; ; turn++) {
            Document page = measurer.read(text);
            PageReferences references = PageReferences.of(page, turn >= SETTLING);
            EndlessPage measured = measurer.measure(page, drawings);
            Pagination pages = Measurer.pages(measured, reserve);
            Map<String, String> numbers = Folios.plan(measured, pages, references.ids());
            text = PageReferences.fill(text, numbers, turn >= SETTLING);
            if (references.fit(numbers) || turn == turns + MOST_TURNS) {
                references.write(numbers);
                Document source = measurer.inOrder(text, measured, pages);
                new PageBreaks(measured).apply(pages);
                Measurer.addStyle(page, PageBreaks.STYLE);
                int most = measured.isSure() ? pages.pages() : Integer.MAX_VALUE;
                return new PlannedPages(page, text, source, references, most);
            }
        }
    }

    private static void draw(PdfBoxRenderer renderer, List<PDFont> fonts, String xhtml, PDDocument document)
            throws IOException {
        LineEnds ends = LineEnds.of(renderer.getRootBox().getLayer());
        Optional<Character> mark = SoftHyphens.canBeIn(fonts) ? ends.mark(xhtml) : Optional.empty();
        renderer.createPDFWithoutClosing();
        if (mark.isPresent()) {
            new SoftHyphens(fonts, mark.get()).write(document);
        }
    }
}
