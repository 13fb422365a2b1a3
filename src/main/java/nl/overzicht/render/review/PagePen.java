package nl.overzicht.render.review;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Draws on a finished page; coordinates are points from the top left. Everything is tagged as an artifact, so that screen
 * readers read the letter only.
 */
final class PagePen implements AutoCloseable {

    private final PDPageContentStream content;
    private final PDFont font;
    private final float height;

    PagePen(PDDocument document, PDPage page, PDFont font) throws IOException {
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.font = font;
        this.height = page.getMediaBox().getHeight();
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Page");
        content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
    }

    /** The width of a text in type of one point. */
    static float width(String text, PDFont font) {
        try {
            return font.getStringWidth(text) / 1000;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes a text that begins at an x on a baseline, and returns the x of its right edge. */
    float text(String text, float x, float y, float size, Color color) throws IOException {
        content.setNonStrokingColor(color);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, height - y);
        content.showText(text);
        content.endText();
        return x + width(text, font) * size;
    }

    /** Writes a text that ends at an x. */
    void textUpTo(String text, float right, float y, float size, Color color) throws IOException {
        text(text, right - width(text, font) * size, y, size, color);
    }

    /** Draws a straight line. */
    void line(float x, float y, float toX, float toY, float width, Color color) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth(width);
        content.moveTo(x, height - y);
        content.lineTo(toX, height - toY);
        content.stroke();
    }

    /** Draws a triangle that points to the right. */
    void pointer(float tip, float y, float size, Color color) throws IOException {
        content.setNonStrokingColor(color);
        content.moveTo(tip, height - y);
        content.lineTo(tip - size, height - y + size * 0.6f);
        content.lineTo(tip - size, height - y - size * 0.6f);
        content.fill();
    }

    @Override
    public void close() throws IOException {
        content.endMarkedContent();
        content.close();
    }
}
