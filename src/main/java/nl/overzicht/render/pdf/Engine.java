package nl.overzicht.render.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.draw.Drawing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/**
 * Configures the PDF engine: both standards, our fonts and colours, and no access to files or network; it gets only
 * what is passed to it.
 *
 * @param resources the colour profile
 * @param fonts of all documents
 * @param used receives the fonts that a document uses
 */
record Engine(Resources resources, LetterFonts fonts, List<PDFont> used) {

    /** The type of an {@code <object>} that a drawing replaces; its {@code data} is the name of the drawing. */
    static final String DRAWING = "overzicht/drawing";

    /** A renderer that is ready to lay out a page into a document; the caller closes it. */
    PdfBoxRenderer renderer(PDDocument document, Document page, Map<String, Drawing> drawings) throws IOException {
        PdfRendererBuilder builder = builder(document);
        builder.useObjectDrawerFactory(drawers(drawings));
        builder.withW3cDocument(page, null);
        return builder.buildPdfRenderer();
    }

    private PdfRendererBuilder builder(PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(resources.require(Typesetter.PROFILE));
        builder.withProducer(Identity.PRODUCER);
        builder.usePDDocument(document);
        builder.useUnicodeLineBreaker(new LineBreaks());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:image/"), when);
        }
        fonts.register(builder, document, used);
        return builder;
    }

    private static DefaultObjectDrawerFactory drawers(Map<String, Drawing> drawings) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        FSObjectDrawer drawer = (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Drawing drawing = drawings.get(element.getAttribute("data"));
            float pixelsWide = (float) (width / dotsPerPixel);
            float pixelsHigh = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, pixelsWide, pixelsHigh, graphics -> {
                graphics.scale(pixelsWide / drawing.width(), pixelsHigh / drawing.height());
                drawing.draw(graphics);
            });
            return Map.of();
        };
        drawers.registerDrawer(DRAWING, drawer);
        return drawers;
    }
}
