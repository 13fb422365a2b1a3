package nl.overzicht.render.pdf.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.overzicht.render.failure.XmlText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Numbers in texts from data and templates are not broken at the end of a line. */
class NumberSpacesTest {

    @ParameterizedTest
    @CsvSource({
        "<p>Kamerstukken II 30 995 nr. 105</p>, Kamerstukken II 30~995 nr.~105",
        "<table><tr><td>Stcrt. 2025 van <b>13 januari</b></td></tr></table>, Stcrt.~2025 van 13~januari",
        "<p>de wijken 101 102 103 104 105 106 107</p>, de wijken 101 102 103 104 105 106 107",
        "<p>12 345 678 901 234</p>, 12~345~678~901~234",
        "<p>rij -5 van <code>30 995</code></p>, rij -5 van 30 995"
    })
    void numbersStayOnOneLine(String body, String printed) {
        Document page = XmlText.parse("", "<html><head><title>30 995</title></head><body>" + body + "</body></html>");
        NumberSpaces.join(page);
        assertEquals(
                printed,
                page.getElementsByTagName("body").item(0).getTextContent().replace('\u00a0', '~'));
        assertEquals("30 995", page.getElementsByTagName("title").item(0).getTextContent());
    }
}
