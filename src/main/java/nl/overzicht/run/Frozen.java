package nl.overzicht.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.compare.Comparison;
import nl.overzicht.compare.History;
import nl.overzicht.content.Content;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.Loader;
import nl.overzicht.load.rule.EditionRule;
import nl.overzicht.publish.Verification;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.EditionHash;
import nl.overzicht.report.Report;

/** Whether what was frozen is still what it was: an edition that somebody changed is never published. */
final class Frozen {

    private Frozen() {}

    /** What changed from edition to edition; nothing is loaded when there are none. */
    static History history(Report report, Path directory, Resources resources) {
        if (report.content().editions().isEmpty()) {
            return History.NONE;
        }
        Map<String, Optional<Report>> read = new HashMap<>();
        return History.of(
                report,
                words(report, resources),
                edition -> read.computeIfAbsent(edition.id(), id -> load(directory.resolve(folder(id)))));
    }

    /** What changed since an edition. */
    static History.Step since(Edition edition, Report report, Path directory, Resources resources) {
        return new History.Step(
                edition,
                Optional.empty(),
                load(directory.resolve(folder(edition.id())))
                        .map(before ->
                                new Comparison(before, report, report.language(), words(report, resources)).changes()));
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

    private static String folder(String id) {
        return Edition.FOLDER + "/" + id;
    }

    /** Each edition against its manifest, and against what later editions have of it. */
    static void verify(Content content, Path directory, Findings findings) {
        Set<String> hashed = new HashSet<>();
        for (Edition edition : content.editions()) {
            try {
                new Verification(directory.resolve(folder(edition.id())), findings, document -> OptionalInt.empty())
                        .run()
                        .ifPresent(files -> hashed.add(edition.id()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        Set<String> there = content.editions().stream().map(Edition::id).collect(Collectors.toSet());
        for (Edition later : content.editions()) {
            Location card = Location.of(
                    directory.resolve(folder(later.id())).resolve(Edition.CARD).toString());
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
}
