package nl.overzicht.render.factsheet;

import java.util.List;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.AreaScope;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The streams in the factsheet of an area, each with its leading amounts.
 *
 * @param writer of texts and numbers
 * @param headlines the leading amounts of each stream
 * @param sources the sources of the sheet, which are numbered in the order of their use
 */
record AreaStreams(SheetWriter writer, Headlines headlines, SheetSources sources) {

    /** A stream, with whether it applies to an area. */
    AreaSheetView.StreamView of(FundingStream stream, AreaScope scope) {
        List<AreaSheetView.PrintedHeadline> lines = writer.report().facts().sums().sumsToShow(stream).stream()
                .map(sum -> headline(stream, sum))
                .toList();
        boolean withheld = WithheldAmounts.of(writer.report())
                .moneyIn(Scope.ofStream(stream.id()))
                .isPresent();
        String none = writer.words().get(withheld ? "withheld" : "timeline.amount.unknown");
        return new AreaSheetView.StreamView(
                stream.name(),
                applies(stream, scope),
                writer.line("stream/" + stream.id() + "/areas.note"),
                lines.isEmpty() ? List.of(new AreaSheetView.PrintedHeadline(none, "", "", 0)) : lines);
    }

    private AreaSheetView.PrintedHeadline headline(FundingStream stream, Sum sum) {
        return new AreaSheetView.PrintedHeadline(
                amount(stream, sum),
                sums().status(sum),
                sums().years(sum),
                sums().onlyRow(sum).map(row -> sources.number(row.source())).orElse(0));
    }

    /** The amount, with the reason when the rows have no sum or when amounts are withheld. */
    private String amount(FundingStream stream, Sum sum) {
        String amount = headlines.amount(sum);
        int withheld = WithheldAmounts.of(writer.report()).missingIn(Scope.ofStream(stream.id()), sum);
        String reason = new SumReasons(writer.words()).of(sum, withheld);
        return reason.isEmpty() ? amount : amount + " (" + reason + ")";
    }

    private SumWords sums() {
        return headlines.words();
    }

    private String applies(FundingStream stream, AreaScope scope) {
        return scope.covers(stream)
                .map(yes -> writer.words().get(yes ? "site.area.yes" : "site.area.no"))
                .orElse(writer.words().get("unknown"));
    }
}
