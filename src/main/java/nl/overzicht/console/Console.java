package nl.overzicht.console;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.fix.SourceLines;
import nl.overzicht.print.FindingsJson;
import nl.overzicht.print.FindingsText;
import nl.overzicht.print.Sarif;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;

/**
 * Prints the findings of a run. Standard output receives only the result of a command: of {@code check} and {@code verify} the
 * findings. Everything else goes to standard error: the outcome, and the findings of other commands.
 *
 * @param findings receives the findings
 * @param notes receives the outcome
 * @param words texts of the commands
 * @param book texts of the findings
 * @param format of the findings
 */
public record Console(PrintWriter findings, PrintWriter notes, CommandWords words, RuleBook book, Format format) {

    /** The format in which findings are printed. */
    public enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /**
     * The console of a command whose result is something other than findings.
     *
     * @param err receives everything
     */
    public static Console of(PrintWriter err, CommandWords words) {
        return ofFindings(err, err, words, Format.TEXT);
    }

    /** The console of a command whose result is its findings. */
    public static Console ofFindings(PrintWriter out, PrintWriter err, CommandWords words, Format format) {
        return new Console(out, err, words, book(words.language()), format);
    }

    /** The texts of all rules; they are read when they are first used. */
    public static RuleBook book(Language language) {
        return new RuleBook(new Templates(Optional.empty()), language, ProgramName.get());
    }

    /** Prints the findings and the numbers of errors and warnings; returns the exit code. */
    public int report(Findings found) {
        return report(found, countFindings("outcome.found", found.toSortedList()));
    }

    /** Prints the findings and the outcome, or after an error that nothing was written; returns the exit code. */
    public int reportWriting(Findings found, String outcome) {
        return report(found, found.haveErrors() ? countFindings("outcome.refused", found.toSortedList()) : outcome);
    }

    /** Prints the findings and the outcome; returns the exit code. */
    public int report(Findings found, String outcome) {
        List<Finding> sorted = found.toSortedList();
        print(sorted);
        findings.flush();
        notes.println(outcome);
        sorted.stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .min(Comparator.comparing(Finding::severity))
                .ifPresent(worst -> notes.println(words.get("outcome.more", worst.code(), ProgramName.get())));
        notes.flush();
        return found.haveErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void print(List<Finding> sorted) {
        switch (format) {
            case TEXT -> text(sorted);
            case JSON -> findings.print(FindingsJson.of(sorted, book));
            case SARIF -> findings.print(Sarif.of(sorted, ProgramName.version(), book));
        }
    }

    private void text(List<Finding> sorted) {
        SourceLines lines = new SourceLines();
        FindingsText.lines(sorted, book, lines::of).forEach(findings::println);
    }

    private String countFindings(String key, List<Finding> all) {
        String errors = words.count("errors", count(all, Severity.ERROR));
        return words.get(key, errors, words.count("warnings", count(all, Severity.WARNING)));
    }

    private static long count(List<Finding> all, Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }
}
