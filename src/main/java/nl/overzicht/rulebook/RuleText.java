package nl.overzicht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.finding.Text;

/**
 * What is told of one code: what the rule says and why, how to mend it, and often an example.
 *
 * @param code stable name of the rule, as {@code STM-21}
 * @param title the rule in a few words
 * @param severity of its findings
 * @param blocks paragraphs of Markdown, each on one line, and examples, indented by four blanks, as they stand
 */
public record RuleText(String code, String title, Severity severity, List<String> blocks) {

    private static final Pattern SEVERITY = Pattern.compile("(?:Ernst|Severity): (error|warning|notice)");
    private static final String EXAMPLE = "    ";

    /** Columns of a console that everyone has. */
    private static final int WIDTH = 80;

    /**
     * A section of the document: its severity on a line of its own, then paragraphs and examples.
     *
     * @throws IllegalStateException when there is no severity
     */
    static RuleText of(String[] heading, List<String> lines) {
        List<String> blocks = blocks(lines);
        Matcher severity = SEVERITY.matcher(blocks.isEmpty() ? "" : blocks.get(0));
        if (!severity.matches()) {
            throw new IllegalStateException("no severity with " + heading[0]);
        }
        Severity word = Severity.valueOf(severity.group(1).toUpperCase(Locale.ROOT));
        return new RuleText(heading[0], heading[1], word, List.copyOf(blocks.subList(1, blocks.size())));
    }

    private static List<String> blocks(List<String> lines) {
        return Stream.of(String.join("\n", lines).strip().split("\n{2,}"))
                .map(block -> isExample(block) ? block : block.replace('\n', ' '))
                .toList();
    }

    private static boolean isExample(String block) {
        return block.startsWith(EXAMPLE);
    }

    /** The first paragraph, without marks of Markdown. */
    public String summary() {
        return plain(blocks.get(0));
    }

    /** All of it in Markdown. */
    public String markdown() {
        return String.join("\n\n", blocks);
    }

    /** All of it without marks of Markdown, for a console. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (String block : blocks) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(isExample(block) ? block.lines().toList() : wrapped(plain(block)));
        }
        return String.join("\n", lines);
    }

    /** Code and title, the severity and what it means, and {@link #text}. */
    public List<String> lines(Language language) {
        String means = severity.word() + ": " + meaning(severity).in(language);
        return Stream.of(Stream.of(code + "  " + title, means, ""), text().lines())
                .flatMap(lines -> lines)
                .toList();
    }

    private static Text meaning(Severity severity) {
        return switch (severity) {
            case ERROR ->
                new Text(
                        "er wordt niets geschreven, en de laatste uitvoer blijft staan",
                        "nothing is written, and the last output stands");
            case WARNING ->
                new Text("waarschijnlijk een vergissing; de build gaat door", "probably a mistake; the build goes on");
            case NOTICE -> new Text("goed om te weten; de build gaat door", "good to know; the build goes on");
        };
    }

    private static String plain(String paragraph) {
        return paragraph.replace("`", "");
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
