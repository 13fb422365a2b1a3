package nl.overzicht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;

/**
 * The section of one code in one language: its messages and hints, the rule and its reason, how to repair it, and often
 * an example.
 *
 * @param code stable name of the rule, such as {@code STM-21}
 * @param title the rule in a few words
 * @param phrases its messages and hints
 * @param blocks of Markdown: paragraphs, each on one line; lists, each item on one line; and examples, indented by four
 *     spaces, unchanged
 */
public record RuleText(String code, String title, Phrases phrases, List<String> blocks) {

    private static final String EXAMPLE = "    ";

    private static final String ITEM = "- ";

    /** Columns that each console has. */
    private static final int WIDTH = 80;

    /**
     * A section: the lines with its messages and hints, an empty line, then paragraphs and examples.
     *
     * @throws IllegalStateException when it has no messages or nothing else
     */
    static RuleText of(String[] heading, List<String> lines) {
        List<String> section = String.join("\n", lines).strip().lines().toList();
        int end = section.indexOf("");
        List<String> rest = end < 0 ? List.of() : section.subList(end, section.size());
        return new RuleText(
                heading[0], heading[1], Phrases.of(section.subList(0, section.size() - rest.size())), blocks(rest));
    }

    private static List<String> blocks(List<String> lines) {
        return Stream.of(String.join("\n", lines).strip().split("\n{2,}"))
                .map(block -> isExample(block) ? block : block.replaceAll("\n(?!" + ITEM + ")\\s*", " "))
                .toList();
    }

    private static boolean isExample(String block) {
        return block.startsWith(EXAMPLE);
    }

    /** The first paragraph, without Markdown. */
    public String summary() {
        return plain(blocks.get(0));
    }

    /** All blocks in Markdown. */
    public String markdown() {
        return String.join("\n\n", blocks);
    }

    /** All blocks without Markdown, for a console. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (String block : blocks) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(
                    isExample(block)
                            ? block.lines().toList()
                            : block.lines()
                                    .flatMap(line -> wrap(plain(line)).stream())
                                    .toList());
        }
        return String.join("\n", lines);
    }

    /** Code and title, the severity of its findings and what it means, and {@link #text}. */
    public List<String> lines(Severity severity, Language language) {
        String means = severity.word() + ": " + meaning(severity).get(language);
        return Stream.of(Stream.of(code + "  " + title, means, ""), text().lines())
                .flatMap(lines -> lines)
                .toList();
    }

    private static BilingualText meaning(Severity severity) {
        return switch (severity) {
            case ERROR ->
                new BilingualText(
                        "er wordt niets geschreven, en de laatste uitvoer blijft staan",
                        "nothing is written, and the last output stands");
            case WARNING ->
                new BilingualText(
                        "waarschijnlijk een vergissing; de build gaat door", "probably a mistake; the build goes on");
            case NOTICE -> new BilingualText("goed om te weten; de build gaat door", "good to know; the build goes on");
        };
    }

    private static String plain(String paragraph) {
        return paragraph.replace("`", "");
    }

    /** A paragraph or an item of a list in lines; those of an item are indented after its bullet. */
    private static List<String> wrap(String paragraph) {
        String indent = paragraph.startsWith(ITEM) ? " ".repeat(ITEM.length()) : "";
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
