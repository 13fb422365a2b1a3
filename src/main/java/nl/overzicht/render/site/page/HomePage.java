package nl.overzicht.render.site.page;

import java.util.List;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.content.Document;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamRow;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.SiteMap;

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
            List<ProgrammeTotals.TotalRow> totals,
            Downloads.DocumentView pdf,
            int areaCount) {}

    Page page() {
        Programme programme = writer.report().programme();
        String intro = writer.report()
                .content()
                .document("pages/index.md")
                .map(Document::text)
                .orElse("");
        ProgrammeTotals totals = new ProgrammeTotals(writer);
        HomeView view = new HomeView(
                new Markup(writer.texts().text(intro).html()),
                StreamRow.all(writer, "timeline.amount.unknown").stream()
                        .limit(MOST_CARDS)
                        .toList(),
                Headlines.of(writer.report()).computed(),
                Math.max(0, programme.streams().size() - MOST_CARDS),
                writer.figuresOf(FigureKind.TIMELINE),
                totals.whyNoGrandTotal(),
                totals.rows(),
                downloads.letterView(),
                programme.areas().size());
        String title = writer.report().settings().title();
        String description = writer.words().get("site.home.description", writer.programme());
        return new Page(SiteMap.HOME, title, description, view)
                .withStatements(writer.report().programme().statements());
    }
}
