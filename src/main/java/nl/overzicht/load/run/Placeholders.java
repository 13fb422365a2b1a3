package nl.overzicht.load.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.content.Settings.State;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.SettingsRule;

/**
 * Finds placeholders, and invented examples: a whole value, paragraph or note in square brackets, such as {@code [Naam van uw
 * gemeente]}. New content marks in this way what only its author knows, and authors mark what they have yet to write.
 */
public final class Placeholders {

    private static final String TEXT = "(?<text>\\[(?![\\^ ])[^\\[\\]]*\\p{L}{2}[^\\[\\]]*\\])";
    private static final Pattern VALUE =
            Pattern.compile("(?m)^[ \\t]*(?:- +|[\\w-]+: +)[\"']" + TEXT + "[\"'][ \\t]*$");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?m)(?:\\A|^\\n|^(?=\\[\\^))(?:\\[\\^[^\\]\\n]+\\]: *|[-*] +)?" + TEXT + "[ \\t]*$");

    /** The mark in the titles of the sources that new content invents. */
    private static final Pattern MADE_UP = Pattern.compile(
            "(?m)^[ \\t]*(?:- +)?title: +[\"']?(?<text>[^\\n]*\\((?:verzonnen|made up)\\))[\"']?[ \\t]*$");

    private static final String SOURCES = "data/sources.yaml";

    private record Blank(Location at, String text, int count) {}

    private final List<Blank> found = new ArrayList<>();
    private final List<Blank> invented = new ArrayList<>();

    /** Searches the values of a YAML file. */
    void lookAtValues(TextFile file) {
        look(file, VALUE, found);
        if (file.at().path().endsWith(SOURCES)) {
            look(file, MADE_UP, invented);
        }
    }

    /** Searches the paragraphs of a Markdown file. */
    public void checkParagraphs(TextFile file) {
        // Most texts have none: a search for a character takes far less time than one for the pattern.
        if (file.text().indexOf('[') >= 0) {
            look(file, PARAGRAPH, found);
        }
    }

    /** Adds the placeholders that another reading found. */
    public void addAll(Placeholders others) {
        found.addAll(others.found);
        invented.addAll(others.invented);
    }

    private static void look(TextFile file, Pattern pattern, List<Blank> found) {
        List<Blank> blanks = new ArrayList<>();
        Matcher matcher = pattern.matcher(file.text());
        while (matcher.find()) {
            String text = matcher.group("text").replaceAll("\\s+", " ");
            // A text in brackets that is defined as a link is a link.
            if (!file.text().contains("\n" + text + ":")) {
                blanks.add(new Blank(file.place(matcher.start("text")), text, 0));
            }
        }
        if (!blanks.isEmpty()) {
            found.add(new Blank(blanks.get(0).at(), blanks.get(0).text(), blanks.size()));
        }
    }

    /**
     * Adds a finding for each file, at its first placeholder: an error when the report is final; an example may contain them.
     * Invented sources are reported in every state, so that they are not published by accident.
     */
    public void report(State state, Findings findings) {
        SettingsRule ofSources = state == State.FINAL ? SettingsRule.FINAL_WITH_MADE_UP : SettingsRule.MADE_UP;
        invented.forEach(source -> findings.add(ofSources.at(source.at(), source.count(), source.text())));
        if (state != State.EXAMPLE) {
            SettingsRule rule = state == State.FINAL ? SettingsRule.FINAL_WITH_BLANKS : SettingsRule.BLANKS;
            found.forEach(blank -> findings.add(rule.at(blank.at(), blank.count(), blank.text())));
        }
    }
}
