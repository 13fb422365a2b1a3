package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.funding.Source;
import nl.overzicht.render.chart.draw.Drawing;

/**
 * A chart with its texts and its table, the same on paper and on a screen.
 *
 * @param name as in {@code ${figure.timeline}}
 * @param headline a sentence that says what it shows
 * @param subtitle measure, period and unit
 * @param wide the drawing at the text width of the letter
 * @param narrow the drawing for less space: a small screen, or a factsheet that would be too long
 * @param alt the alternative text: the drawing in words
 * @param reading an example of how to read it; may be empty
 * @param table the data as a table
 * @param sources of the numbers, each once
 */
public record Figure(
        String name,
        String headline,
        String subtitle,
        Drawing wide,
        Drawing narrow,
        String alt,
        String reading,
        FigureTable table,
        List<Source> sources) {

    /** The same figure of a part of the data under another name. Its own headline is about all data and may not apply. */
    Figure as(String otherName, String title) {
        return new Figure(otherName, title, subtitle, wide, narrow, alt, reading, table, sources);
    }
}
