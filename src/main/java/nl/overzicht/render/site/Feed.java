package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.Correction;
import nl.overzicht.content.Edition;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.publish.Output;
import nl.overzicht.render.site.page.SiteAddresses;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The editions as an Atom feed (RFC 4287), the latest first. A feed contains absolute addresses, so the site has one
 * only when its address is known.
 *
 * @param report what is published
 * @param words of the templates
 * @param templates to fill
 */
record Feed(Report report, Messages words, TemplateEngine templates) {

    /**
     * An edition.
     *
     * @param file address of its PDF, which is permanent and so its id
     * @param updated RFC 3339: the day of the letter, whose hour is unknown
     * @param size of the PDF in bytes
     */
    record EntryView(String id, String file, String title, String updated, String size, String summary) {}

    /**
     * The feed.
     *
     * @param base address of the site
     * @param feed its own address within it
     * @param title of the report
     * @param author the organisation
     * @param updated when the last edition was, RFC 3339
     * @param entries the latest first
     */
    @ViewOf("site/feed.ftlh")
    record FeedView(String base, String feed, String title, String author, String updated, List<EntryView> entries) {}

    /** Whether the site has a feed. */
    static boolean isThere(Report report) {
        return report.settings().site().base().isPresent()
                && !report.content().editions().isEmpty();
    }

    /**
     * Writes the feed.
     *
     * @param output that the letters of the editions were already written to
     */
    void write(Output output) {
        List<Edition> editions = new ArrayList<>(report.content().editions());
        Collections.reverse(editions);
        FeedView view = new FeedView(
                report.settings().site().base().orElseThrow(),
                SiteMap.FEED,
                report.settings().title(),
                String.join(" ", report.settings().letter().organisation()),
                midnight(editions.get(0).date()),
                editions.stream().map(edition -> entry(edition, output)).toList());
        String feed = templates.fillXml(view, LanguageView.of(words, report.language()), SiteAddresses.ALL);
        output.write(SiteFiles.FOLDER + SiteMap.FEED, feed.getBytes(StandardCharsets.UTF_8));
    }

    private EntryView entry(Edition edition, Output output) {
        String address = SiteMap.edition(edition.id()) + edition.letter();
        long size = output.findWritten(SiteFiles.FOLDER + address).orElseThrow().size();
        String summary = edition.correction()
                .map(this::correctionText)
                .orElse(words.get(
                        "site.editions.letter",
                        edition.pages(),
                        Math.max(1, Math.round(size / 1024.0)),
                        report.wording().moment(PartialDate.day(edition.date()))));
        return new EntryView(
                edition.id(), address, edition.title(), midnight(edition.date()), Long.toString(size), summary);
    }

    private String correctionText(Correction correction) {
        Optional<Edition> wrong = report.content().editions().stream()
                .filter(edition -> edition.id().equals(correction.corrects()))
                .findFirst();
        String which = wrong.map(edition -> report.wording().moment(PartialDate.day(edition.date())))
                .orElse(correction.corrects());
        return words.get("site.editions.corrects") + " " + words.get("site.editions.of", which) + ": "
                + correction.reason();
    }

    private static String midnight(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
