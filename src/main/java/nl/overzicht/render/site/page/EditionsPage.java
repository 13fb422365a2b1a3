package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.Correction;
import nl.overzicht.content.Edition;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.EditionHash;
import nl.overzicht.report.SiteMap;

/**
 * The editions, the latest first: each with its letter and data as they were published, and its errata.
 *
 * @param writer of texts and numbers
 * @param downloads files that other publications wrote before
 */
record EditionsPage(Writer writer, Downloads downloads) {

    /**
     * What the template sees.
     *
     * @param editions the latest first
     */
    @ViewOf("site/editions.ftlh")
    record EditionsView(List<EditionView> editions) {}

    /** A file of an edition. */
    record FileView(String address, String name, int kilobytes) {}

    /**
     * A letter with the same text to another addressee.
     *
     * @param to the addressee
     */
    record SentView(FileView letter, int pages, String to, Optional<String> reference) {}

    /** An erratum: a mistake in this edition that another edition corrects, or the reverse. */
    record ErratumView(String edition, String date, String reason) {}

    /**
     * An edition.
     *
     * @param sameText letters with the same text
     * @param hash SHA-256 of its manifest
     * @param corrects errata that this edition corrects in an earlier one
     * @param corrected errata in this edition that later ones correct
     */
    record EditionView(
            String id,
            String date,
            Optional<String> reference,
            int pages,
            FileView letter,
            List<SentView> sameText,
            List<FileView> data,
            String hash,
            Optional<ErratumView> corrects,
            List<ErratumView> corrected) {}

    Page page() {
        List<Edition> editions = new ArrayList<>(editions());
        Collections.reverse(editions);
        EditionsView view = new EditionsView(editions.stream().map(this::view).toList());
        return writer.page(SiteMap.EDITIONS, "site.editions", view)
                .withHeadings(editions.stream()
                        .map(edition -> new Heading("editie-" + edition.id(), date(edition) + ": " + edition.title()))
                        .toList());
    }

    private List<Edition> editions() {
        return writer.report().content().editions();
    }

    private EditionView view(Edition edition) {
        List<FileView> data = edition.files().stream()
                .filter(file -> !edition.pagesOfLetters().containsKey(file))
                .map(file -> file(edition, file))
                .toList();
        return new EditionView(
                edition.id(),
                date(edition),
                edition.reference(),
                edition.pages(),
                file(edition, edition.letter()),
                edition.others().stream().map(other -> sent(edition, other)).toList(),
                data,
                EditionHash.of(edition),
                edition.correction().flatMap(this::corrects),
                errata(edition));
    }

    private SentView sent(Edition edition, Edition.OtherLetter other) {
        return new SentView(file(edition, other.file()), other.pages(), other.to(), other.reference());
    }

    private FileView file(Edition edition, String file) {
        String address = SiteMap.edition(edition.id()) + file;
        return new FileView(address, file.substring(file.lastIndexOf('/') + 1), downloads.kilobytes(address));
    }

    private Optional<ErratumView> corrects(Correction correction) {
        return editions().stream()
                .filter(edition -> edition.id().equals(correction.corrects()))
                .findFirst()
                .map(edition -> new ErratumView(edition.id(), date(edition), correction.reason()));
    }

    private List<ErratumView> errata(Edition edition) {
        return editions().stream()
                .filter(later -> later.correction()
                        .filter(correction -> correction.corrects().equals(edition.id()))
                        .isPresent())
                .map(later -> new ErratumView(
                        later.id(),
                        date(later),
                        later.correction().orElseThrow().reason()))
                .toList();
    }

    private String date(Edition edition) {
        return writer.report().wording().moment(PartialDate.day(edition.date()));
    }
}
