package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.SumLines;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/**
 * The totals of the programme by currency and status, with their streams.
 *
 * @param writer of texts and numbers
 */
record ProgrammeTotals(Writer writer) {

    /**
     * A row of the totals.
     *
     * @param sum or how many amounts there are
     * @param noSum why these have no sum; empty: they have one
     * @param undivided a sentence about the part that is not divided over streams; may be empty
     * @param streams whose rows are counted in the sum, or compared with these rows
     * @param withoutStream whether it counts money that no source divides over streams
     */
    record TotalRow(
            String status,
            Markup sum,
            String noSum,
            List<String> undivided,
            String years,
            List<Writer.PageLink> streams,
            boolean withoutStream) {}

    /** The reason that there is no grand total; empty when all amounts have one status, whose total then is the grand total. */
    String whyNoGrandTotal() {
        Programme programme = writer.report().programme();
        long statuses = writer.report().facts().sums().mainSums(Scope.PROGRAMME).stream()
                .map(Sum::status)
                .distinct()
                .count();
        return statuses < 2
                ? ""
                : writer.words().get(programme.hasOwnStatuses() ? "site.totals.text.own" : "site.totals.text");
    }

    /**
     * The totals in one unit, since they are in one column. An approximation is not written in whole units, in which it would
     * look exact.
     */
    List<TotalRow> rows() {
        List<Sum> totals = writer.report().facts().sums().mainSums(Scope.PROGRAMME);
        List<Quantity> sums =
                totals.stream().flatMap(total -> total.inWords().stream()).toList();
        Optional<AmountForm> form = Optional.of(AmountForm.of(sums))
                .filter(shared ->
                        shared.power() > 0 || sums.stream().allMatch(sum -> sum.precision() == Precision.STATED));
        return totals.stream().map(total -> row(total, form)).toList();
    }

    private TotalRow row(Sum total, Optional<AmountForm> form) {
        List<Writer.PageLink> streams = Stream.of(total.counted(), total.compared())
                .flatMap(List::stream)
                .flatMap(line -> line.stream().stream())
                .distinct()
                .flatMap(id -> writer.report().programme().stream(id).stream())
                .map(stream -> new Writer.PageLink(stream.name(), SiteMap.stream(stream.id())))
                .toList();
        boolean divided =
                total.compared().stream().anyMatch(line -> line.stream().isPresent());
        return new TotalRow(
                writer.report().wording().status(total.status()),
                sum(total, form),
                new SumReasons(writer.words())
                        .of(total, WithheldAmounts.of(writer.report()).missingIn(Scope.PROGRAMME, total)),
                new SumLines(writer, Scope.PROGRAMME).undivided(total, Dimension.STREAM),
                Optional.of(new SumWords(writer.report()).years(total))
                        .filter(years -> !years.isEmpty())
                        .orElse(writer.words().get("unknown")),
                streams,
                !divided
                        && total.counted().stream()
                                .anyMatch(line -> line.stream().isEmpty()));
    }

    private Markup sum(Sum total, Optional<AmountForm> form) {
        Wording wording = writer.report().wording();
        String mark = total.computed() ? " (" + wording.computedMark() + ")" : "";
        return total.inWords()
                .map(sum -> writer.number(
                        sum,
                        form.map(shared -> wording.quantity(sum, shared)).orElseGet(() -> wording.quantity(sum)) + mark,
                        writer.report().facts().id(Scope.PROGRAMME, total)))
                .orElseGet(() -> Markup.text(
                        writer.report().wording().amounts(total.counted().size())));
    }
}
