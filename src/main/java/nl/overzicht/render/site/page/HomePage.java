package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Document;
import nl.overzicht.fact.Total;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.render.chart.Timeline;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;

/**
 * The overview: what is agreed, made available, granted or reserved, until when, in the sources' words.
 *
 * @param writer of texts and numbers
 * @param downloads the PDF; its size and pages are told with its link
 */
record HomePage(Writer writer, Downloads downloads) {

    /** More streams than this are left to the page of streams. */
    private static final int MOST_CARDS = 12;

    /** A row of the totals. */
    record TotalRow(String status, Markup sum, String years, List<StreamLink> streams) {}

    /** A stream with its page. */
    record StreamLink(String name, String address, Markup amount, String status, String years) {}

    Page page() {
        Map<String, Object> view = writer.view();
        String intro = writer.report()
                .content()
                .document("pages/index.md")
                .map(Document::text)
                .orElse("");
        view.put("intro", new Markup(writer.text(intro).html()));
        view.put("figure", Optional.ofNullable(writer.figures().get(Timeline.NAME)));
        view.put(
                "totals",
                writer.report().facts().totals().stream().map(this::row).toList());
        view.put(
                "streams",
                writer.report().programme().streams().stream()
                        .limit(MOST_CARDS)
                        .map(this::link)
                        .toList());
        view.put("others", Math.max(0, writer.report().programme().streams().size() - MOST_CARDS));
        view.put("areas", writer.report().programme().areas().size());
        view.put("streamsPage", SiteMap.STREAMS);
        view.put("areasPage", SiteMap.AREAS);
        view.put("yearsPage", SiteMap.YEARS);
        view.put("unknownPage", SiteMap.UNKNOWN);
        view.put("differencesPage", SiteMap.DIFFERENCES);
        view.put("dataPage", SiteMap.DATA);
        view.put("pdf", downloads.letter().path());
        view.put("letterPage", SiteMap.LETTER);
        view.put("pages", downloads.letterPages());
        view.put("kilobytes", Downloads.kilobytes(downloads.letter()));
        return new Page(
                SiteMap.HOME,
                writer.report().settings().title(),
                writer.words()
                        .get(
                                "site.home.description",
                                writer.report().programme().name()),
                "index.ftlh",
                view,
                writer.report().programme().statements());
    }

    private TotalRow row(Total total) {
        List<StreamLink> streams = total.lines().stream()
                .flatMap(line -> line.stream().stream())
                .distinct()
                .flatMap(id -> writer.report().programme().stream(id).stream())
                .map(this::link)
                .toList();
        return new TotalRow(
                writer.report().wording().status(total.status()),
                sum(total),
                total.span()
                        .map(writer.report().wording()::periodShort)
                        .orElse(writer.words().get("unknown")),
                streams);
    }

    private Markup sum(Total total) {
        String mark = total.computed() ? " (" + writer.report().wording().computed() + ")" : "";
        return total.sum()
                .map(sum -> writer.number(
                        sum,
                        writer.report().wording().quantity(sum) + mark,
                        "total." + total.status().id()))
                .orElse(Markup.text(writer.words().get("site.total.none")));
    }

    private StreamLink link(Stream stream) {
        Optional<Statement> amount = writer.report().programme().amountOf(stream.id());
        return new StreamLink(
                stream.name(),
                SiteMap.stream(stream.id()),
                amount.map(writer::number).orElse(Markup.text(writer.words().get("timeline.amount.unknown"))),
                amount.map(one -> writer.report().wording().status(one.status()))
                        .orElse(""),
                amount.map(writer::years).orElse(""));
    }
}
