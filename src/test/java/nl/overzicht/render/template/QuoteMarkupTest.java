package nl.overzicht.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks in markup: a quotation may contain inline elements, and nothing but text changes. */
class QuoteMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>\"<strong>x</strong>\"</p> | <p>“<strong>x</strong>”</p>",
                "<p><em>\"x</em>\" y</p> | <p><em>“x</em>” y</p>",
                "<p>&quot;a&quot; en &#39;b&#39;</p> | <p>“a” en ‘b’</p>",
                "<p>\"a</p><p>5\" b</p> | <p>“a</p><p>5\" b</p>",
                "<p><code>'a'</code>'s <a href='x' title=\"it's\">it's</a></p> | <p><code>'a'</code>’s <a href='x' title=\"it's\">it’s</a></p>",
                "<style>p {font: \"x\"}</style><script>'a'</script> | <style>p {font: \"x\"}</style><script>'a'</script>",
                "<!-- 'a' --><title>It's</title> | <!-- 'a' --><title>It’s</title>",
                "<p>'<data value=\"5\">5</data>'</p> | <p>‘<data value=\"5\">5</data>’</p>",
                "<li>'s Avonds<li>'s ochtends | <li>’s Avonds<li>’s ochtends",
                "<p>a &amp; 'b'</p> | <p>a &amp; ‘b’</p>",
            })
    void marks(String written, String printed) {
        assertEquals(printed, QuoteMarkup.of(written));
    }
}
