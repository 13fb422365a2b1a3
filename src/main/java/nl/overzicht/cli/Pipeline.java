package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.check.Checks;
import nl.overzicht.content.Content;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.report.Report;

/** The run: load, fact, check, render, publish. */
record Pipeline(Optional<Path> templates, Optional<Instant> sourceDate) {

    /** The first three stages. Gives the report when nothing is wrong with it. */
    static Optional<Report> check(Path directory, Findings findings) {
        Optional<Content> content = new Loader().load(directory, findings);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = Facts.of(content.get().programme());
        Report report = new Report(content.get(), facts);
        new Checks(Set.of(), Set.of("timeline")).run(report, findings);
        return findings.haveErrors() ? Optional.empty() : Optional.of(report);
    }

    /** All stages. Whether a new output was published; otherwise the last one stands untouched. */
    boolean build(Path directory, Path output, Findings findings) throws IOException {
        return check(directory, findings).isPresent();
    }
}
