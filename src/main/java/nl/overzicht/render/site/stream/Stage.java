package nl.overzicht.render.site.stream;

import java.util.List;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;

/**
 * A status of the stream.
 *
 * @param status its word
 * @param sums of several rows, or of a single row about an area; one for each unit
 * @param below whether all rows of the only sum are among the lines
 * @param lines about the stream as a whole: rows that count by date, followed by parts
 * @param left number of further lines
 * @param onlyPerArea whether amounts are known for single areas only
 */
record Stage(
        String status, List<SumLines.Line> sums, boolean below, List<StageLine> lines, int left, boolean onlyPerArea) {

    /**
     * A row.
     *
     * @param item that it is about; may be empty
     * @param under whether it is a part of a line above
     * @param standing its role beside the rows that count; empty for a row that counts, and when a sum says it for all its
     *     rows
     * @param date as of which the amount applies; if unknown, the date of its source
     * @param undivided sentences about what is not divided; may be empty
     */
    record StageLine(
            String item,
            boolean under,
            String standing,
            Markup number,
            String years,
            String date,
            Writer.SourceLink source,
            List<String> undivided) {}
}
