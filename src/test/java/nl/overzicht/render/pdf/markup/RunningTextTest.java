package nl.overzicht.render.pdf.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.overzicht.render.failure.XmlText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Words in running text may be hyphenated, except those that belong to a number. */
class RunningTextTest {

    @ParameterizedTest
    @CsvSource({
        "<p>op 1~januari 2026</p>, op 1~januari 2026",
        "<p>in januari</p>, in janu-ari",
        "<p>1~januari januari en 2~januari~januari</p>, 1~januari janu-ari en 2~januari~janu-ari",
        "<p>2~januariplannen</p>, 2~janu-ariplannen",
        "<h2>januari</h2>, januari"
    })
    void aWordAfterItsNumberStaysWhole(String body, String printed) {
        Document page =
                XmlText.parse("", "<html><body class=\"hyphenated\">" + body.replace('~', '\u00a0') + "</body></html>");
        new RunningText(text -> text.replace("januari", "janu\u00adari")).mark(page);
        assertEquals(
                printed,
                page.getDocumentElement()
                        .getTextContent()
                        .replace('\u00a0', '~')
                        .replace('\u00ad', '-'));
    }
}
