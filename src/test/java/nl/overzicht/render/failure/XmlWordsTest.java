package nl.overzicht.render.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.overzicht.finding.BilingualText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in the XML of a template are reported in the language of its author, not in that of the XML parser. */
class XmlWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p><b></p>              | <b> wordt niet gesloten | <b> is not closed",
                "<p>                     | het document houdt op voordat alles is gesloten | the document ends before everything is closed",
                "<p>&nbsp;</p>           | &nbsp; bestaat niet; schrijf het teken zelf | &nbsp; does not exist; write the character itself",
                "<p>a & b</p>            | een los &-teken; schrijf &amp; | an & by itself; write &amp;",
                "<p>a&b</p>              | een los &-teken; schrijf &amp; | an & by itself; write &amp;",
                "<p>a < b</p>            | een los <-teken; schrijf &lt; | a < by itself; write &lt;",
                "<p class=a></p>         | een attribuut heeft geen waarde tussen aanhalingstekens | an attribute lacks a value in quotation marks",
                "<p hidden></p>          | een attribuut heeft geen waarde tussen aanhalingstekens | an attribute lacks a value in quotation marks",
                "<p title='<'></p>       | in de waarde van title staat een < | the value of title contains a <",
                "<p id='a' id='b'></p>   | <p> heeft id twee keer | <p> has id twice",
                "<p 1></p>               | in <p> staat iets dat geen attribuut is | <p> contains something that is not an attribute",
                "<p/><p/>                | na het einde van het document staat nog iets | there is something after the end of the document",
                "a<p/>                   | voor het begin van het document staat nog iets | there is something before the beginning of the document",
                "<!DOCTYPE p><p/>        | een DOCTYPE is niet toegestaan | a DOCTYPE is not allowed",
                "<p>&#1;</p>             | er staat een teken in dat niet in XML mag staan | it contains a character that XML does not allow",
                "<x:p/>                  | de naamruimte 'x' van 'x:p' is niet genoemd | the namespace 'x' of 'x:p' is not declared",
                "<p><!-- a -- b --></p>  | in een opmerking staat -- | a comment contains --"
            })
    void reasonsAreInTheLanguageOfTheAuthor(String xml, String dutch, String english) {
        assertEquals(
                new BilingualText("geen geldige XML: " + dutch, "not well-formed XML: " + english),
                assertThrows(TemplateFailure.class, () -> XmlText.parse("", xml))
                        .reason());
    }
}
