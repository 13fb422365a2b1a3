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
 * What was frozen in a content folder: whether it still is what it was, since an edition that somebody changed is never
 * published, and the reports that were frozen.
 */
final class FrozenReports {

    private final Path directory;
    private final boolean remembers;
    private final Stage<FileMarks, Findings> verified = new Stage<>();
    private final Stage<FileMarks, Map<String, Optional<Report>>> reports = new Stage<>();
    private FileMarks marks = FileMarks.NONE;

    /** @param directory of the content */
    FrozenReports(Path directory) {
        this(directory, false);
    }

    private FrozenReports(Path directory, boolean remembers) {
        this.directory = directory;
        this.remembers = remembers;
    }

    /** For a caller that asks again and again: files are looked into once, until one of them changes. */
    static FrozenReports remembering(Path directory) {
        return new FrozenReports(directory, true);
    }

    private synchronized FileMarks marks() {
        marks = FileMarks.of(directory.resolve(Edition.FOLDER), marks);
        return marks;
    }

    /** What changed from edition to edition; nothing is loaded when there are none. */
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

    /** What changed since an edition. */
    History.Step since(Edition edition, Report report, Resources resources) {
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

    /** A frozen report; what a later version of the program finds wrong with it is no mistake of today. */
    private static Optional<Report> load(Path edition) {
        Findings findings = new Findings();
        Optional<Report> report =
                new Loader().load(edition.resolve(Edition.SOURCES), findings).map(Report::of);
        return findings.haveErrors() ? Optional.empty() : report;
    }

    private Path folder(String id) {
        return directory.resolve(Edition.FOLDER).resolve(id);
    }

    /** Compares each edition with its manifest, and with what later editions have of it. */
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

    /** The ids of the editions that have a manifest; each file that differs from it is a finding. */
    private Set<String> haveManifests(Content content, Findings findings) {
        Set<String> hashed = new HashSet<>();
        Set<String> kept = content.editions().stream()
                .flatMap(later -> later.earlier().keySet().stream())
                .collect(Collectors.toSet());
        for (Edition edition : content.editions()) {
            try {
                // Nothing else shows that the manifest of the newest was changed.
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

    /** Reports editions that a later one has a hash of, and that are not there or have another hash now. */
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

    /** A file that was changed together with its manifest shows by the hash that a later edition has of it. */
    private static boolean isOther(Edition edition, Edition later) {
        String kept = later.earlier().get(edition.id());
        return kept != null && !kept.equals(EditionHash.of(edition));
    }

    /** How many pages a document has; empty: it is no PDF. */
    static OptionalInt pages(byte[] document) {
        return PdfFile.of(document).info().stream().mapToInt(PdfInfo::pages).findFirst();
    }
}
