package nl.overzicht.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.compare.History;
import nl.overzicht.compare.ReportComparison;
import nl.overzicht.content.Content;
import nl.overzicht.content.Edition;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.Loader;
import nl.overzicht.load.file.FileMarks;
import nl.overzicht.load.pdf.PdfFile;
import nl.overzicht.load.rule.EditionRule;
import nl.overzicht.publish.Verification;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.EditionHash;
import nl.overzicht.report.Report;
import nl.overzicht.stage.Stage;

/**
 * The frozen editions of a content folder: checks that nobody changed them, since a changed edition is never published, and
 * gives the reports that were frozen.
 */
final class FrozenReports {

    private final Path directory;
    private final boolean remembers;
    private final Stage<FileMarks, Findings> verified = new Stage<>();
    private final Stage<FileMarks, Map<String, Optional<Report>>> reports = new Stage<>();
    private FileMarks marks = FileMarks.NONE;

    /** @param directory the content folder */
    FrozenReports(Path directory) {
        this(directory, false);
    }

    private FrozenReports(Path directory, boolean remembers) {
        this.directory = directory;
        this.remembers = remembers;
    }

    /** For a caller that reads the folder repeatedly: files are verified once, and again only after one of them changed. */
    static FrozenReports withCache(Path directory) {
        return new FrozenReports(directory, true);
    }

    private synchronized FileMarks marks() {
        marks = FileMarks.of(directory.resolve(Edition.FOLDER), marks);
        return marks;
    }

    /** What changed from edition to edition; loads no edition when there are none. */
    History history(Report report, Resources resources) {
        if (report.content().editions().isEmpty()) {
            return History.NONE;
        }
        Map<String, Optional<Report>> read =
                remembers ? reports.of(marks(), ConcurrentHashMap::new) : new ConcurrentHashMap<>();
        return History.of(
                report,
                words(report, resources),
                edition -> read.computeIfAbsent(edition.id(), id -> load(folder(id))));
    }

    /** What changed between an edition and this report. */
    History.Step changesSince(Edition edition, Report report, Resources resources) {
        return new History.Step(
                edition,
                Optional.empty(),
                load(folder(edition.id()))
                        .map(before -> new ReportComparison(before, report, report.language(), words(report, resources))
                                .changes()));
    }

    private static UnaryOperator<String> words(Report report, Resources resources) {
        return Messages.of(resources, report.content())::get;
    }

    /**
     * A frozen report. Findings of rules that are newer than the edition are ignored: its author cannot correct it any more.
     */
    private static Optional<Report> load(Path edition) {
        Findings findings = new Findings();
        Optional<Report> report =
                new Loader().load(edition.resolve(Edition.SOURCES), findings).map(Report::of);
        return findings.haveErrors() ? Optional.empty() : report;
    }

    private Path folder(String id) {
        return directory.resolve(Edition.FOLDER).resolve(id);
    }

    /** Compares each edition with its own manifest, and with the hashes that later editions hold of that manifest. */
    void verify(Content content, Findings findings) {
        if (!content.editions().isEmpty()) {
            findings.addAll(remembers ? verified.of(marks(), () -> verify(content)) : verify(content));
        }
    }

    private Findings verify(Content content) {
        Findings findings = new Findings();
        compareWithLater(content, haveManifests(content, findings), findings);
        return findings;
    }

    /** The ids of the editions that have a manifest. Each file that differs from its manifest is a finding. */
    private Set<String> haveManifests(Content content, Findings findings) {
        Set<String> hashed = new HashSet<>();
        Set<String> kept = content.editions().stream()
                .flatMap(later -> later.earlier().keySet().stream())
                .collect(Collectors.toSet());
        for (Edition edition : content.editions()) {
            try {
                // No later edition holds a hash of the newest manifest, which could be changed unnoticed, so that pages
                // are
                // counted again.
                boolean isKept = kept.contains(edition.id());
                new Verification(
                                folder(edition.id()),
                                findings,
                                document -> isKept ? OptionalInt.empty() : pages(document))
                        .run()
                        .ifPresent(files -> hashed.add(edition.id()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return hashed;
    }

    /** Reports editions whose hash a later edition holds and that are missing or have another hash now. */
    private void compareWithLater(Content content, Set<String> hashed, Findings findings) {
        Set<String> there = content.editions().stream().map(Edition::id).collect(Collectors.toSet());
        for (Edition later : content.editions()) {
            Location card = Location.of(folder(later.id()).resolve(Edition.CARD).toString());
            later.earlier().keySet().stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> findings.add(EditionRule.NOT_THERE.at(card, id, later.id())));
            content.editions().stream()
                    .filter(edition -> hashed.contains(edition.id()) && isOther(edition, later))
                    .forEach(edition -> findings.add(EditionRule.NOT_AS_KEPT.at(card, edition.id(), later.id())));
        }
    }

    /** A file that was changed together with its manifest is detected by the hash of the manifest in a later edition. */
    private static boolean isOther(Edition edition, Edition later) {
        String kept = later.earlier().get(edition.id());
        return kept != null && !kept.equals(EditionHash.of(edition));
    }

    /** The number of pages of a document; empty when it is no PDF. */
    static OptionalInt pages(byte[] document) {
        return PdfFile.of(document).info().stream().mapToInt(PdfInfo::pages).findFirst();
    }
}
