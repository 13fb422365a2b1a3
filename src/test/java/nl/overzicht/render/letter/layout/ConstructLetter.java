package nl.overzicht.render.letter.layout;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Generates the text of a letter from a seed, in which every construct of Markdown comes before and after any other. */
final class ConstructLetter {

    private final Random random;
    private final StringBuilder notes = new StringBuilder();
    private int number;
    private int note;

    ConstructLetter(long seed) {
        this.random = new Random(seed);
    }

    /** The Markdown. Can be called once. */
    String text() {
        StringBuilder text = new StringBuilder(words(9)).append("\n\n");
        for (int block = 0; block < 26; block++) {
            text.append(block(2)).append('\n');
        }
        return text.append(words(5)).append("\n\n").append(notes).toString();
    }

    private String block(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 7)) {
            case 0 -> indent("    ", lines(1 + random.nextInt(4)));
            case 1 -> "```\n" + lines(1 + random.nextInt(9)) + "```\n";
            case 2 -> "***\n\n" + words(4) + "\n";
            case 3 -> table();
            case 4, 5 -> paragraph();
            case 6 ->
                words(3) + "\\\n" + words(2) + "  \n" + words(2)
                        + " &eacute;&euro;&amp;&lt; \\* <https://example.org/een/lang/pad/"
                        + "stap/".repeat(random.nextInt(20)) + "einde?a=1&b=2>\n";
            case 7 -> list(depth, "- ");
            case 8 -> list(depth, (1 + random.nextInt(1100)) + ". ");
            case 9 -> list(depth, random.nextBoolean() ? "- [ ] " : "- [x] ");
            case 10 -> indent("> ", block(depth - 1) + "\n" + block(depth - 1));
            default -> depth == 2 ? "## " + words(2 + random.nextInt(20)) + "\n" : paragraph();
        };
    }

    private String list(int depth, String mark) {
        StringBuilder list = new StringBuilder();
        String indent = " ".repeat(mark.startsWith("- ") ? 2 : mark.length());
        for (int item = 0; item < 1 + random.nextInt(14); item++) {
            list.append(mark).append(words(1 + random.nextInt(20))).append('\n');
            if (random.nextInt(4) == 0) {
                list.append('\n').append(indent(indent, block(depth - 1))).append('\n');
            }
        }
        return list.toString();
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("Tabel: " + words(3) + "\n\n| " + words(1) + " | " + words(2) + " |\n|---|--:|\n");
        for (int row = 0; row < 1 + random.nextInt(12); row++) {
            table.append("| ")
                    .append(words(2))
                    .append(" | ")
                    .append(random.nextInt(5) == 0 ? "" : words(6))
                    .append(" |\n");
        }
        return table.toString();
    }

    private String paragraph() {
        String text = words(1 + random.nextInt(80)) + " ";
        if (random.nextInt(3) == 0) {
            notes.append("[^n")
                    .append(++note)
                    .append("]: ")
                    .append(words(1 + random.nextInt(60)))
                    .append("\n\n");
            text += words(1) + "x[^n" + note + "]";
        }
        return text + "\n";
    }

    private String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("regel")
                    .append(++number)
                    .append("r  met   blanks ")
                    .append("{}();".repeat(random.nextInt(25)))
                    .append('\n');
        }
        return lines.toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        List<String> around = List.of("", "", "", "", "", "**", "*", "~~", "`", "***");
        for (int i = 0; i < count; i++) {
            String mark = around.get(random.nextInt(around.size()));
            String word = "w" + ++number + "abcdefghijklmnopq".substring(0, random.nextInt(15)) + "z";
            String turned = random.nextInt(30) == 0 ? "[" + word + "](https://example.org/" + number + ")" : word;
            words.append(i > 0 ? " " : "")
                    .append(mark)
                    .append(mark.equals("`") ? word : turned)
                    .append(new StringBuilder(mark).reverse());
        }
        return words.toString();
    }

    private static String indent(String by, String block) {
        return block.lines().map(line -> by + line + "\n").collect(Collectors.joining());
    }
}
