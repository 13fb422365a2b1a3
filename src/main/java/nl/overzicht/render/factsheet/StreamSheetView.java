package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;

/**
 * What the template of the factsheet of a stream sees.
 *
 * @param statusLines the sums of all statuses; empty: they are the same as the leading amounts
 * @param breakdowns these sums by area and item
 * @param printedFigures the figures of its years; empty: no years are known
 * @param others how many more statements on the stream as a whole are not listed
 * @param inAreas how many statements are about single areas
 */
@ViewOf("factsheet/stream.ftlh")
record StreamSheetView(
        Markup summary,
        ParticularsView particulars,
        List<SheetSums.StatusLine> statusLines,
        List<BreakdownTable.Breakdown> breakdowns,
        List<PrintedFigure> printedFigures,
        List<String> themes,
        List<SheetWriter.Line> statements,
        int others,
        int inAreas,
        List<ComponentView> components,
        List<RemarkView> remarks,
        List<MilestoneView> milestones,
        List<SheetWriter.UnknownView> unknowns) {

    /**
     * The particulars at the top.
     *
     * @param sums the leading amounts, one for each currency; empty: unknown or withheld
     */
    record ParticularsView(
            List<SheetSums.AmountView> sums,
            String noAmount,
            List<String> organisations,
            Optional<String> started,
            ScopeView scope) {}

    /**
     * Which areas it is for.
     *
     * @param kind ALL, LIST or UNKNOWN
     * @param names of the areas in the list; if UNKNOWN, of those that have numbers of the stream; may be empty
     */
    record ScopeView(String kind, String names, Markup note) {}

    /**
     * A component without an amount.
     *
     * @param sourceNumber 0 when no source is known
     */
    record ComponentView(String name, Markup note, int sourceNumber) {}

    /**
     * A remark of a source.
     *
     * @param sourceNumber 0 when the remark is ours
     */
    record RemarkView(Markup text, int sourceNumber) {}

    /**
     * A milestone.
     *
     * @param sourceNumber 0 when no source is known
     */
    record MilestoneView(String when, String title, int sourceNumber) {}
}
