package nl.overzicht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.finding.Text;
import nl.overzicht.fix.SourceLines;
import nl.overzicht.print.FindingsJson;
import nl.overzicht.print.Sarif;
import nl.overzicht.print.Underlined;
import picocli.CommandLine;

/** Prints what a run found: findings on standard error, the outcome on standard output. */
record Console(CommandLine command, Language language, Format format) {

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /** A console for people. */
    Console(CommandLine command, Language language) {
        this(command, language, Format.TEXT);
    }

    /** Prints the findings and the outcome, and gives the exit code. */
    int report(Findings findings, Optional<Path> published) {
        List<Finding> all = findings.sorted();
        Text outcome = outcome(all, published);
        return report(
                findings, worst(all).map(one -> andMore(outcome, one.code())).orElse(outcome));
    }

    /** The same with an outcome of the command's own. */
    int report(Findings findings, Text outcome) {
        switch (format) {
            case TEXT -> text(findings.sorted(), outcome);
            case JSON -> command.getOut().print(FindingsJson.of(findings.sorted(), language));
            case SARIF ->
                command.getOut()
                        .print(Sarif.of(findings.sorted(), language, Version.number(), ExplainCommand.book(language)));
        }
        command.getOut().flush();
        return findings.haveErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void text(List<Finding> findings, Text outcome) {
        PrintWriter err = command.getErr();
        SourceLines lines = new SourceLines();
        for (Finding finding : findings) {
            Underlined.lines(finding, language, lines.of(finding.at())).forEach(err::println);
        }
        err.flush();
        command.getOut().println(outcome.in(language));
    }

    private static Text outcome(List<Finding> all, Optional<Path> published) {
        long errors = count(all, Severity.ERROR);
        long warnings = count(all, Severity.WARNING);
        if (errors > 0) {
            return Text.of(
                    "Niets geschreven: %s errors, %s warnings.",
                    "Nothing written: %s errors, %s warnings.", errors, warnings);
        }
        return published
                .map(path -> Text.of("Gepubliceerd in %s.", "Published in %s.", path))
                .orElseGet(() -> Text.of("Geen errors, %s warnings.", "No errors, %s warnings.", warnings));
    }

    private static long count(List<Finding> all, Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The first error, else the first warning. */
    private static Optional<Finding> worst(List<Finding> all) {
        return all.stream()
                .filter(one -> one.severity() != Severity.NOTICE)
                .min(Comparator.comparing(Finding::severity));
    }

    private static Text andMore(Text outcome, String code) {
        return new Text(
                outcome.nl() + "\nMeer over een melding: overzicht explain " + code,
                outcome.en() + "\nMore about a finding: overzicht explain " + code + " --lang en");
    }
}
