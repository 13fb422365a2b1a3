package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.funding.Source;
import nl.overzicht.render.chart.draw.Drawing;

/**
 * One chart with all that belongs to it, the same on paper and on a screen.
 *
 * @param name as in {@code ${figure.timeline}}
 * @param headline what it shows, in a sentence
 * @param subtitle measure, period and unit
 * @param wide the drawing at the text width of the letter
 * @param narrow the drawing for less space: a small screen, or a sheet that would be too long
 * @param alt the drawing in words
 * @param reading how to read it, by its first row
 * @param table the same as a table
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

    /** The same of a part of the data, under another name: what its headline says about all may not be so. */
    Figure as(String otherName, String title) {
        return new Figure(otherName, title, subtitle, wide, narrow, alt, reading, table, sources);
    }
}
