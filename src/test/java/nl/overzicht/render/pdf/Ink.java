package nl.overzicht.render.pdf;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.SpokenText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * The ink on the pages of a document, as pixels, with and without clipping.
 *
 * @param glyphs the characters in reading order
 * @param pages pages as they are printed
 * @param uncut the same pages drawn without clipping
 */
public record Ink(List<Glyph> glyphs, List<BufferedImage> pages, List<BufferedImage> uncut) {

    private static final int SCALE = 2;
    private static final int DARK = 140;

    public static Ink of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer whole = new PDFRenderer(document) {
                @Override
                protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                    return new Uncut(parameters);
                }
            };
            return new Ink(
                    SpokenText.of(document).stream().filter(Ink::hasShape).toList(),
                    images(new PDFRenderer(document), document),
                    images(whole, document));
        }
    }

    /** A character without a width has no ink. */
    private static boolean hasShape(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(point -> Character.getType(point) != Character.FORMAT);
    }

    private static final class Uncut extends PageDrawer {

        Uncut(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void clip(int windingRule) {
            // All is drawn.
        }
    }

    private static List<BufferedImage> images(PDFRenderer renderer, PDDocument document) throws IOException {
        List<BufferedImage> images = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            images.add(renderer.renderImage(page, SCALE, ImageType.GRAY));
        }
        return images;
    }

    /**
     * The characters that have no ink, or less than without clipping, each with the text that follows it on its page.
     */
    public List<String> lost() {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Rectangle box = box(glyphs.get(i));
            int page = glyphs.get(i).page() - 1;
            int printed = dark(pages.get(page), box);
            if (printed == 0 || printed < dark(uncut.get(page), box)) {
                lost.add("page " + (page + 1) + ": " + from(i));
            }
        }
        return lost;
    }

    /** The characters of the text and its notes on upright pages that are not between two edges, in points. */
    public List<String> outside(double left, double right) {
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean upright = pages.get(glyph.page() - 1).getWidth()
                    < pages.get(glyph.page() - 1).getHeight();
            boolean ofText = glyph.part() == Glyph.Part.TEXT || glyph.part() == Glyph.Part.NOTE;
            if (upright && ofText && (glyph.x() < left || glyph.right() > right)) {
                outside.add("page " + glyph.page() + ": " + from(i));
            }
        }
        return outside;
    }

    private String from(int first) {
        StringBuilder text = new StringBuilder();
        glyphs.subList(first, Math.min(first + 12, glyphs.size())).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static Rectangle box(Glyph glyph) {
        int left = (int) Math.floor(glyph.x() * SCALE);
        int right = (int) Math.ceil(glyph.right() * SCALE);
        int top = (int) Math.floor((glyph.y() - glyph.size()) * SCALE);
        int bottom = (int) Math.ceil((glyph.y() + glyph.size() * 0.3) * SCALE);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private static int dark(BufferedImage page, Rectangle box) {
        Rectangle within = box.intersection(new Rectangle(page.getWidth(), page.getHeight()));
        int dark = 0;
        for (int y = within.y; y < within.y + within.height; y++) {
            for (int x = within.x; x < within.x + within.width; x++) {
                dark += page.getRaster().getSample(x, y, 0) < DARK ? 1 : 0;
            }
        }
        return dark;
    }
}
