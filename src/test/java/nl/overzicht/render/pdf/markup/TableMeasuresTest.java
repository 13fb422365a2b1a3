package nl.overzicht.render.pdf.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.overzicht.DefaultReport;
import nl.overzicht.content.Resources;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontFace;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The measures of a table are those of the style sheet of its page, which is ours or an author's own. */
class TableMeasuresTest {

    private static final Resources RESOURCES = DefaultReport.resources();
    private static final double MM = 72 / 25.4;

    private static final String TABLE = "<div class='table'><table><thead><tr>"
            + "<th>Verantwoordingsinformatie</th>".repeat(5) + "</tr></thead><tbody><tr>" + "<td>1</td>".repeat(5)
            + "</tr></tbody></table></div>";

    @Test
    void areReadFromOurSheets() throws IOException {
        String letter = RESOURCES.requireText("letter/letter.css");
        TableMeasures ofLetters = new TableMeasures(125 * MM, 170 * MM, 235 * MM, 7.5, 6, 6, 12, 5 * MM);
        assertEquals(ofLetters, TableMeasures.of(page(letter)));
        String progress = letter + "\n" + RESOURCES.requireText("progress/progress.css");
        assertEquals(ofLetters, TableMeasures.of(page(progress)));
        TableMeasures sheet = TableMeasures.of(page(RESOURCES.requireText("factsheet/factsheet.css")));
        assertEquals(List.of(170 * MM, 170 * MM, 170 * MM), List.of(sheet.column(), sheet.broad(), sheet.turned()));
        assertEquals(
                List.of(7.5, 6.0, 6.0, 10.0),
                List.of(sheet.size(), sheet.small(), sheet.padding(), sheet.numericPadding()));
    }

    @Test
    void anotherSheetGivesATableItsRoom() throws IOException {
        String letter = RESOURCES.requireText("letter/letter.css");
        assertEquals("table tight wide", classes(letter));
        assertEquals(
                "table short", classes(letter + "/* td { font-size: 40pt } */ table { width: 25cm; font-size: 6pt }"));
        assertEquals("table tight broad short", classes(letter + ".table.broad table { width: 22cm }"));
    }

    private static String classes(String css) throws IOException {
        TrueTypeFont font = FontCache.of(RESOURCES).face(FontFace.REGULAR);
        Document page = page(css);
        new TableFit(font, font, text -> text).mark(page);
        return ((Element) page.getElementsByTagName("div").item(0)).getAttribute("class");
    }

    private static Document page(String css) throws IOException {
        String page =
                "<html><head><style>" + css.replace("<", "&lt;") + "</style></head><body>" + TABLE + "</body></html>";
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IOException(wrong);
        }
    }
}
