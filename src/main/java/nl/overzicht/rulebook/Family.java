package nl.overzicht.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes with the same prefix, in one language: a file {@code STM.md} whose first line is {@code # STM Title} and in
 * which each line {@code ## STM-21 Title} begins the section of a code.
 *
 * @param name the prefix, such as {@code STM}
 * @param title what they are about
 * @param sections lines of each section by its code, in the order of the file
 */
public record Family(String name, String title, Map<String, List<String>> sections) {

    private static final String FAMILY = "# ";
    private static final String SECTION = "## ";

    /** @throws IllegalStateException when the document does not have this form, or has a section twice */
    static Family of(String document) {
        List<String> lines = document.lines().toList();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(SECTION)) {
                section = new ArrayList<>();
                if (sections.put(heading(line, SECTION)[0], section) != null) {
                    throw new IllegalStateException("a section twice: " + line);
                }
            }
            section.add(line);
        }
        String[] heading = heading(lines.get(0), FAMILY);
        return new Family(heading[0], heading[1], sections);
    }

    /** The code and the title in a heading. */
    private static String[] heading(String line, String mark) {
        String[] words = line.substring(mark.length()).split(" ", 2);
        if (!line.startsWith(mark) || words.length < 2) {
            throw new IllegalStateException("no heading with a title: " + line);
        }
        return words;
    }

    /** The section of a code; empty when the file has none. */
    public Optional<RuleText> find(String code) {
        return Optional.ofNullable(sections.get(code))
                .map(lines -> RuleText.of(heading(lines.get(0), SECTION), lines.subList(1, lines.size())));
    }

    /** All sections, in the order of the file. */
    public List<RuleText> rules() {
        return sections.keySet().stream().map(code -> find(code).orElseThrow()).toList();
    }

    /** A line for the family, and one for each code in it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(name + "  " + title));
        rules().forEach(rule -> lines.add("  %-8s %s".formatted(rule.code(), rule.title())));
        return lines;
    }
}
