package nl.overzicht.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.console.CommandWords;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;
import nl.overzicht.render.template.Markup;
import nl.overzicht.rulebook.RuleBook;

/**
 * The findings as HTML: the most severe first, each with its location, which is a link when an editor was chosen.
 *
 * @param words texts of the command
 * @param book texts of the findings
 * @param editor URL that opens the file of a finding; empty: the location is plain text
 */
record FindingList(CommandWords words, RuleBook book, Optional<EditorAddress> editor) {

    /** The most findings that are shown: nobody reads more at once, and the terminal shows all of them. */
    private static final int MOST = 50;

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder());

    /** The list as a {@code details} element, open when there is an error; an empty text when there are no findings. */
    synchronized String of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        boolean open = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        String more = findings.size() > MOST
                ? "<p>" + Markup.escape(words.get("serve.more", findings.size() - MOST)) + "</p>"
                : "";
        return "<details class=\"findings\"" + (open ? " open" : "") + "><summary>"
                + Markup.escape(words.count("serve.found", findings.size())) + "</summary><ol>"
                + findings.stream()
                        .sorted(WORST_FIRST)
                        .limit(MOST)
                        .map(this::item)
                        .collect(Collectors.joining())
                + "</ol>" + more + "</details>";
    }

    /** The numbers of errors and warnings, in words. */
    String counts(List<Finding> findings) {
        return words.count("errors", errors(findings)) + ", "
                + words.count("warnings", count(findings, Severity.WARNING));
    }

    /** The number of errors. */
    long errors(List<Finding> findings) {
        return count(findings, Severity.ERROR);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String item(Finding finding) {
        String hint = book.hint(finding)
                .map(words -> "<p class=\"hint\">" + Markup.escape(words) + "</p>")
                .orElse("");
        return "<li class=\"" + finding.severity().word() + "\"><p>" + place(finding.at()) + " <span class=\"kind\">"
                + finding.severity().word() + " " + finding.code() + "</span> " + Markup.escape(book.message(finding))
                + "</p>" + hint + "</li>";
    }

    private String place(Location at) {
        String shown = "<code>" + Markup.escape(at.toString()) + "</code>";
        return editor.map(address -> "<a href=\"" + Markup.escape(address.of(at)) + "\">" + shown + "</a>")
                .orElse(shown);
    }
}
