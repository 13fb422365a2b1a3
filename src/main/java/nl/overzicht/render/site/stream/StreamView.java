package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.ViewOf;

/**
 * What the template of the page of a stream sees.
 *
 * @param summary the purpose of the stream
 * @param factsheet of the stream; empty: none
 * @param particulars the key facts about it
 * @param themes that it is for; may be empty
 * @param components named parts without amounts; may be empty
 * @param stagesText a sentence that introduces the tables of stages
 * @param stageTables the progress of the stream, a table for each thing that is counted; may be empty
 * @param withheldText how many amounts are not published; may be empty
 * @param withheld a description of each withheld amount; of many only the first
 * @param statements about the stream as a whole
 * @param others number of further such statements
 * @param inAreas number of statements about single areas
 * @param remarks what sources state besides numbers; may be empty
 * @param overlaps how its money overlaps with that of others; may be empty
 * @param milestones in order; may be empty
 * @param unknowns what no source states; may be empty
 */
@ViewOf("site/stream.ftlh")
record StreamView(
        Markup summary,
        Optional<Downloads.DocumentView> factsheet,
        ParticularsView particulars,
        List<String> themes,
        List<ComponentView> components,
        String stagesText,
        List<StageLines.StageTable> stageTables,
        String withheldText,
        List<String> withheld,
        List<StatementLines.Line> statements,
        int others,
        int inAreas,
        List<RemarkView> remarks,
        Markup overlaps,
        List<TimelinePage.MilestoneView> milestones,
        List<UnknownPage.UnknownRow> unknowns) {

    /** Headings of the parts that are shown, in order. */
    List<Heading> headings(Messages words) {
        return Heading.listPresent(List.of(
                Heading.where(!themes.isEmpty(), words, "themas", "site.stream.themes"),
                Heading.where(!components.isEmpty(), words, "onderdelen", "site.stream.components"),
                Heading.where(!stageTables.isEmpty(), words, "verloop", "site.stages"),
                Heading.where(!statements.isEmpty() || inAreas > 0, words, "bronnen", "site.stream.statements"),
                Heading.where(!remarks.isEmpty() || !overlaps.isEmpty(), words, "opmerkingen", "site.stream.remarks"),
                Heading.where(!milestones.isEmpty(), words, "mijlpalen", "timeline.milestones"),
                Heading.where(!unknowns.isEmpty(), words, "onbekend", "site.unknown")));
    }

    /**
     * The key facts at the top of the page.
     *
     * @param sums the leading amounts, one for each currency; empty: unknown
     * @param organisations responsible for the stream
     * @param started start date; empty: unknown
     * @param scope the areas that it covers
     */
    record ParticularsView(
            List<AmountView> sums, List<String> organisations, Optional<String> started, ScopeView scope) {}

    /**
     * A leading amount of the stream.
     *
     * @param total over all years of an amount per year; empty: the amount is not per year
     * @param noSum why the rows have no sum; empty: they have one
     * @param undivided sentences about what is not divided; may be empty
     * @param source of the only row; empty: there are several
     * @param words of that source; may be empty
     */
    record AmountView(
            Markup number,
            Optional<Markup> total,
            String status,
            String years,
            String noSum,
            List<String> undivided,
            Optional<Writer.SourceLink> source,
            String words) {}

    /**
     * The areas that the stream covers.
     *
     * @param kind ALL, LIST or UNKNOWN
     * @param names of the areas in the list; if UNKNOWN, of those that have numbers of the stream
     * @param note may be empty
     */
    record ScopeView(String kind, String names, Markup note) {}

    /** A named part without an amount. */
    record ComponentView(String name, Markup note, Optional<Writer.SourceLink> source) {}

    /** A remark: what a source states besides numbers. */
    record RemarkView(Markup text, Writer.SourceLink source) {}
}
