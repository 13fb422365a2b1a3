package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.content.Document;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamRow;
import nl.overzicht.render.site.stream.SumLines;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/**
 * The overview: what is agreed, made available, granted or reserved, until when, in the words of the sources.
 *
 * @param writer of texts and numbers
 * @param downloads the PDF; its size and number of pages are next to the link
 */
record HomePage(Writer writer, Downloads downloads) {

    /** Most streams with a card; all are on the page of streams. */
    private static final int MOST_CARDS = 12;

    /**
     * What the template sees.
     *
     * @param intro the author's own text
     * @param streams the first {@link #MOST_CARDS} streams
     * @param computed whether all amounts of these streams are computed
     * @param others number of further streams
     * @param timeline the figures, one for each measure of money; empty: there is nothing to show
     * @param totalsText why there is no grand total; empty: all amounts have one status
     * @param totals by currency and status, with their streams: the main message of the page
     * @param pdf the letter
     * @param areaCount number of areas
     */
    @ViewOf("site/index.ftlh")
    record HomeView(
            Markup intro,
            List<StreamRow> streams,
            boolean computed,
            int others,
            List<Markup> timeline,
            String totalsText,
            List<TotalRow> totals,
            Downloads.DocumentView pdf,
            int areaCount) {}

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

    Page page() {
        Programme programme = writer.report().programme();
        String intro = writer.report()
                .content()
                .document("pages/index.md")
                .map(Document::text)
                .orElse("");
        HomeView view = new HomeView(
                new Markup(writer.texts().text(intro).html()),
                StreamRow.all(writer, "timeline.amount.unknown").stream()
                        .limit(MOST_CARDS)
                        .toList(),
                Headlines.of(writer.report()).computed(),
                Math.max(0, programme.streams().size() - MOST_CARDS),
                writer.figuresOf(FigureKind.TIMELINE),
                whyNoGrandTotal(),
                totals(),
                downloads.letterView(),
                programme.areas().size());
        String title = writer.report().settings().title();
        String description = writer.words().get("site.home.description", writer.programme());
        return new Page(SiteMap.HOME, title, description, view)
                .withStatements(writer.report().programme().statements());
    }

    /** The reason that there is no grand total; empty when all amounts have one status, whose total then is the grand total. */
    private String whyNoGrandTotal() {
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
    private List<TotalRow> totals() {
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
