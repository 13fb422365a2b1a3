package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Correction;
import nl.overzicht.content.Edition;
import nl.overzicht.funding.When;
import nl.overzicht.publish.Output;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The editions as an Atom feed (RFC 4287), the latest first. A feed names whole addresses, so there is one only when it is
 * known where the site will stand.
 *
 * @param report what is published
 * @param words of the templates
 * @param templates to fill
 */
record Feed(Report report, Messages words, TemplateEngine templates) {

    /**
     * An edition.
     *
     * @param letter address of its PDF, which is for ever and so its id
     * @param updated RFC 3339: the day of the letter, of which nobody knows the hour
     * @param size of the PDF in bytes
     */
    public record EntryView(String id, String letter, String title, String updated, String size, String summary) {}

    /** Whether a site has a feed. */
    static boolean isThere(Report report) {
        return report.settings().site().base().isPresent()
                && !report.content().editions().isEmpty();
    }

    /**
     * Writes the feed.
     *
     * @param letter path of the letter in an edition, which was written to the output before
     */
    void write(String letter, Output output) {
        List<Edition> editions = new ArrayList<>(report.content().editions());
        Collections.reverse(editions);
        Map<String, Object> view = new HashMap<>();
        view.put("language", report.language().tag());
        view.put("base", report.settings().site().base().orElseThrow());
        view.put("page", SiteMap.EDITIONS);
        view.put("feed", SiteMap.FEED);
        view.put("title", report.settings().title());
        view.put("author", String.join(" ", report.settings().letter().organisation()));
        view.put("updated", midnight(editions.get(0).date()));
        view.put(
                "editions",
                editions.stream().map(one -> entry(one, letter, output)).toList());
        output.write(
                Site.FOLDER + SiteMap.FEED,
                templates.fill("site/feed.ftlh", view).getBytes(StandardCharsets.UTF_8));
    }

    private EntryView entry(Edition edition, String letter, Output output) {
        String address = SiteMap.edition(edition.id()) + letter;
        long size = output.written(Site.FOLDER + address).orElseThrow().size();
        String summary = edition.correction()
                .map(this::mended)
                .orElse(words.get(
                        "site.editions.letter",
                        edition.pages(),
                        Math.max(1, Math.round(size / 1024.0)),
                        report.wording().moment(When.day(edition.date()))));
        return new EntryView(
                edition.id(), address, edition.title(), midnight(edition.date()), Long.toString(size), summary);
    }

    private String mended(Correction correction) {
        Optional<Edition> wrong = report.content().editions().stream()
                .filter(one -> one.id().equals(correction.corrects()))
                .findFirst();
        String which =
                wrong.map(one -> report.wording().moment(When.day(one.date()))).orElse(correction.corrects());
        return words.get("site.editions.corrects") + " " + words.get("site.editions.of", which) + ": "
                + correction.reason();
    }

    private static String midnight(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
