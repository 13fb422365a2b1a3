package nl.overzicht.render.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.template.TemplateFailure;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XHTML to PDF. The engine gets no file and no network: everything it may use is handed to it. Safe for use by several
 * threads.
 *
 * @param resources the colour profile
 * @param fonts of all documents
 */
public record Typesetter(Resources resources, LetterFonts fonts) {

    /** @param resources fonts and the colour profile */
    public Typesetter(Resources resources) {
        this(resources, new LetterFonts(resources));
    }

    /** The type of {@code <object>} that stands for a drawing; its {@code data} is the name. */
    static final String DRAWING = "overzicht/drawing";

    /** The name of the colour profile: sRGB, IEC 61966-2-1. */
    public static final String PROFILE = "letter/srgb.icc";

    /** The raw document, open; the caller closes it. */
    public PDDocument typeset(String xhtml, Map<String, Drawing> drawings) throws IOException {
        // The engine logs to the console by a switch of the whole JVM; what matters is checked in its result.
        XRLog.setLoggingEnabled(false);
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = builder(document);
        builder.useObjectDrawerFactory(drawers(drawings));
        Document page = parse(xhtml);
        new TableFit(fonts.shared()).mark(page);
        FigureFit.mark(page);
        builder.withW3cDocument(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        return document;
    }

    private PdfRendererBuilder builder(PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(resources.require(PROFILE));
        builder.withProducer(Identity.PRODUCER);
        builder.usePDDocument(document);
        builder.useUnicodeLineBreaker(new LineBreaks());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:image/"), when);
        }
        fonts.register(builder, document);
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

    /** The captions of the tables that fit on no page. */
    public List<String> tooWide(String xhtml) throws IOException {
        return new TableFit(fonts.shared()).tooWide(parse(xhtml));
    }

    private static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            ListLabels.mark(document);
            return document;
        } catch (SAXException wrong) {
            throw new TemplateFailure("letter/letter.ftlh", 1, 1, "not well-formed XML: " + wrong.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Typesets a line and forgets it. The first document of a process takes a second, most of it in loading the engine;
     * that can be done while the content is still being read.
     */
    public void getReady() {
        String page = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>-</title><style>html {font-family: '"
                + LetterFonts.FAMILY + "'} i {float: footnote} .b {position: absolute}</style></head>"
                + "<body><p>-<i>-</i> <a href='https://localhost'>-</a></p><p class='b'>-</p><ul><li>-</li></ul>"
                + "<table><thead><tr><th>-</th></tr></thead><tbody><tr><td>-</td></tr></tbody></table></body></html>";
        try (PDDocument document = typeset(page, Map.of())) {
            TagTree.mend(document, String::valueOf);
            document.save(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException failed) {
            // The letter itself will tell.
        }
    }
}
