package nl.overzicht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Language;

/**
 * What is told of every code that a finding can bear, in one language: {@code rules/rules_nl.md} or {@code rules_en.md},
 * where {@code # STM Title} begins a group and {@code ## STM-21 Title} the section of a code.
 *
 * @param groups in the order of the document
 */
public record RuleBook(List<Group> groups) {

    private static final String GROUP = "# ";
    private static final String SECTION = "## ";

    /**
     * Codes that begin alike.
     *
     * @param name with which they begin, as {@code STM}
     * @param title what they are about
     * @param rules in the order of the document
     */
    public record Group(String name, String title, List<RuleText> rules) {

        /** A line for the group, and one for each code in it. */
        public List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(name + "  " + title));
            rules.forEach(rule -> lines.add("  %-8s %s".formatted(rule.code(), rule.title())));
            return lines;
        }
    }

    /**
     * The book in a language.
     *
     * @throws IllegalStateException when its document is missing or is not written so
     */
    public static RuleBook of(Resources resources, Language language) {
        String document = resources.requireText("rules/rules_" + language.tag() + ".md");
        List<Group> groups = new ArrayList<>();
        for (List<String> lines : split(document.lines().toList(), GROUP)) {
            List<RuleText> rules = split(lines, SECTION).stream()
                    .map(section -> RuleText.of(heading(section, SECTION), section.subList(1, section.size())))
                    .toList();
            String[] words = heading(lines, GROUP);
            groups.add(new Group(words[0], words[1], rules));
        }
        return new RuleBook(List.copyOf(groups));
    }

    /** The pieces of a document that begin with such a line; what stands before the first is in none. */
    private static List<List<String>> split(List<String> lines, String mark) {
        List<List<String>> pieces = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(mark)) {
                pieces.add(new ArrayList<>());
            }
            if (!pieces.isEmpty()) {
                pieces.get(pieces.size() - 1).add(line);
            }
        }
        return pieces;
    }

    /** The code and the title in the first line of a piece. */
    private static String[] heading(List<String> piece, String mark) {
        String[] words = piece.get(0).substring(mark.length()).split(" ", 2);
        if (words.length < 2) {
            throw new IllegalStateException("a heading without a title: " + piece.get(0));
        }
        return words;
    }

    /** What is told of all codes, in the order of the document. */
    public Stream<RuleText> rules() {
        return groups.stream().flatMap(group -> group.rules().stream());
    }

    /** What is told of a code, in capitals or not; empty when there is no such code. */
    public Optional<RuleText> find(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return rules().filter(rule -> rule.code().equals(wanted)).findFirst();
    }

    /** The group of this name, in capitals or not; empty when there is none. */
    public Optional<Group> group(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return groups.stream().filter(group -> group.name().equals(wanted)).findFirst();
    }
}
