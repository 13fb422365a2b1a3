package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sign and its number stay together in the text of a page, and nothing else of the page changes. */
class NumberSignMarkupTest {

    /** Square brackets stand for the element around a pair in the text of a page. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>samen −€36</p> | <p>samen [−€]36</p>",
                "<data value=\"-5\">−€5</data> | <data value=\"-5\">[−€]5</data>",
                "<img alt=\"a > −€5\"> −£5 | <img alt=\"a > −€5\"> [−£]5",
                "<title>−€5</title><h1>−€5</h1> | <title>−€5</title><h1>[−€]5</h1>",
                "<svg><text>−€5</text></svg>−€5 | <svg><text>−€5</text></svg>[−€]5",
                "<svg><text >−€5</text ></svg >−€5 | <svg><text >−€5</text ></svg >[−€]5",
                "<!-- −€5 -->€5 | <!-- −€5 -->€5",
                "−5 en €5-€6 | −5 en €5-€6",
                "−€5 | [−€]5",
            })
    void onlyTextIsMarked(String html, String expected) {
        assertEquals(expected.replace("[", "<span class=\"sign\">").replace("]", "</span>"), NumberSignMarkup.of(html));
    }
}
