package nl.overzicht.load.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.content.Correction;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Edition.OtherLetter;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.file.DeviceNames;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.rule.EditionRule;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/**
 * Reads the frozen editions: the properties of each edition and the names of its files. The bytes of files are read only when
 * they are needed.
 */
public final class EditionsReader {

    /** Names in the folder of an edition that are not published. */
    private static final Set<String> UNPUBLISHED = Set.of(Edition.CARD, Edition.SOURCES, Edition.MANIFEST);

    private final Reading reading;
    private final Ids ids = new Ids("edition", BilingualText.of("editie", "edition"));

    /** @param reading of the content folder; receives findings about editions */
    public EditionsReader(Reading reading) {
        this.reading = reading;
    }

    /** An edition with the keys of its {@code edition.json}, to which findings refer. */
    private record Found(Edition edition, Node.Keys card) {}

    /**
     * The editions by date, the earliest first; may be empty. One that cannot be read is a finding and is absent.
     *
     * @param settings of the current report
     * @param file {@code report.yaml}, from which these settings were read; empty when it could not be read
     */
    public List<Edition> read(Settings settings, Optional<Node.Keys> file) {
        List<Found> found = new ArrayList<>();
        for (String name : reading.folder().names(Edition.FOLDER)) {
            if (reading.folder().isFolder(Edition.FOLDER + "/" + name)) {
                readOne(name).ifPresentOrElse(found::add, ids::incomplete);
            }
        }
        found.sort(Comparator.comparing((Found folder) -> folder.edition.date())
                .thenComparing(folder -> folder.edition.id()));
        List<Edition> editions = found.stream().map(Found::edition).toList();
        check(found, editions);
        file.ifPresent(keys -> checkReport(keys, settings, editions));
        return editions;
    }

    private Optional<Found> readOne(String name) {
        String folder = Edition.FOLDER + "/" + name;
        if (!name.matches("[a-z0-9-]+")) {
            reading.findings()
                    .add(FileRule.NO_EDITION_NAME.at(reading.folder().place(AlikeNames.toLine(folder)), name));
            return Optional.empty();
        }
        if (DeviceNames.refuse(name, reading.folder().place(folder), reading.findings())) {
            return Optional.empty();
        }
        return reading.keys(folder + "/" + Edition.CARD, "edition")
                .filter(card -> isNamed(card, name))
                .flatMap(card -> Moments.when(card, "date", reading.findings())
                        .flatMap(PartialDate::date)
                        .map(date -> new Found(edition(card, date, folder), card)));
    }

    private boolean isNamed(Node.Keys card, String name) {
        boolean same = card.text("id").equals(name);
        if (same) {
            ids.add(name, card.at("id"), reading.findings());
        } else {
            reading.findings().add(EditionRule.OTHER_FOLDER.at(card.at("id"), card.text("id"), name));
        }
        return same;
    }

    private Edition edition(Node.Keys keys, LocalDate date, String folder) {
        List<String> files = new ArrayList<>();
        for (String name : reading.folder().names(folder)) {
            if (!UNPUBLISHED.contains(name)) {
                collect(folder, name, files);
            }
        }
        return new Edition(
                keys.text("id"),
                date,
                keys.text("title"),
                keys.line("reference"),
                keys.integer("pages").orElse(1),
                correction(keys),
                earlier(keys),
                keys.groups("letters").stream().map(EditionsReader::otherLetter).toList(),
                List.copyOf(files),
                path -> bytes(folder + "/" + path));
    }

    private static Map<String, String> earlier(Node.Keys keys) {
        Map<String, String> hashes = new LinkedHashMap<>();
        keys.groups("earlier").forEach(edition -> hashes.put(edition.text("id"), edition.text("sha256")));
        return hashes;
    }

    private static OtherLetter otherLetter(Node.Keys keys) {
        return new OtherLetter(
                keys.text("file"),
                keys.text("to"),
                keys.line("reference"),
                keys.integer("pages").orElse(1));
    }

    private void collect(String folder, String path, List<String> files) {
        if (reading.folder().isFolder(folder + "/" + path)) {
            reading.folder().names(folder + "/" + path).forEach(name -> collect(folder, path + "/" + name, files));
        } else {
            files.add(path);
        }
    }

    private byte[] bytes(String path) {
        return reading.folder()
                .read(path, Reading.MOST_FROZEN)
                .orElseThrow(() -> new UncheckedIOException(
                        new IOException(reading.folder().place(path).path())));
    }

    /** The correction that these keys declare by {@code corrects} and {@code reason}; empty when they declare none. */
    public static Optional<Correction> correction(Node.Keys keys) {
        return keys.line("corrects").map(id -> new Correction(id, keys.text("reason")));
    }

    private void check(List<Found> found, List<Edition> editions) {
        for (int i = 0; i < found.size(); i++) {
            Edition edition = editions.get(i);
            Node.Keys card = found.get(i).card;
            if (i > 0 && editions.get(i - 1).date().equals(edition.date())) {
                String other = editions.get(i - 1).id();
                reading.findings().add(EditionRule.TWO_EDITIONS.at(card.at("date"), other, edition.date()));
            }
            edition.correction()
                    .ifPresent(correction ->
                            check(correction, Optional.of(edition.date()), editions, card.at("corrects")));
        }
    }

    /**
     * Checks the current report against the editions: it may be the edition with the same name, but must not have the date of
     * another one. In the sources of a frozen edition there are no other editions, so nothing is checked.
     */
    private void checkReport(Node.Keys file, Settings settings, List<Edition> editions) {
        if (reading.folder().isBeside(Edition.CARD)) {
            return;
        }
        editions.stream()
                .filter(edition ->
                        settings.date().filter(edition.date()::equals).isPresent())
                .filter(edition ->
                        settings.editionId().filter(edition.id()::equals).isEmpty())
                .forEach(edition -> reading.findings()
                        .add(EditionRule.TWO_EDITIONS.at(file.at("date"), edition.id(), edition.date())));
        Location at = file.keys("edition").map(keys -> keys.at("corrects")).orElse(file.at());
        settings.correction().ifPresent(correction -> check(correction, settings.date(), editions, at));
    }

    private void check(Correction correction, Optional<LocalDate> date, List<Edition> editions, Location at) {
        ids.refer(correction.corrects(), at, reading.findings());
        editions.stream()
                .filter(edition -> edition.id().equals(correction.corrects()))
                .filter(edition -> date.isPresent() && !edition.date().isBefore(date.get()))
                .forEach(edition ->
                        reading.findings().add(EditionRule.NOT_EARLIER.at(at, edition.id(), edition.date())));
    }
}
