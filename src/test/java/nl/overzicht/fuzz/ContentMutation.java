package nl.overzicht.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Changes a sound content a little, as a slip, a paste from elsewhere or malice does: one line of one text, by a seed. The
 * seed decides everything.
 */
final class ContentMutation {

    /** Characters that are odd in some way: controls, of no width, turning, of other scripts, half ones, of no script. */
    private static final int[] ODD = {
        0, 1, 0xB, 0x1B, 0x7F, 0x85, 0x9F, 0xA0, 0xAD, 0x301, 0x34F, 0x5D0, 0x627, 0x115F, 0x180E, 0x200B, 0x200D,
        0x200F, 0x2028, 0x202E, 0x202F, 0x2060, 0x2066, 0x20AC, 0x2212, 0x3000, 0x3164, 0x4E2D, 0xD800, 0xDC00, 0xE000,
        0xFE0F, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0x1F600, 0x1F3F4, 0xE0041, 0xE0100, 0x1FFFE, 0x10FFFF
    };

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "0.001",
            "999999999999999999999999999999",
            "1e9",
            "007",
            "1.234",
            "-0",
            "2026",
            "1",
            "\u0663",
            "");

    private static final List<String> PIECES = List.of(
            "<b>",
            "]]>",
            "&amp;",
            "--",
            "\\",
            "\"",
            "'",
            "`x`",
            "*a* **b**",
            "~~c~~",
            "[a](b)",
            "[^n]",
            "![a](b.png)",
            "${",
            "${areas.count}",
            "${total.granted:words}",
            "${=1}",
            "{0}",
            "#",
            "|",
            "30 995, nr. 105",
            "\t",
            "x".repeat(400),
            "https://voorbeeld.nl/" + "y".repeat(300),
            "e\u0301".repeat(40),
            "\u4e2d".repeat(60));

    private static final List<String> BLOCKS = List.of(
            "| a | b |\n|---|---|\n| 1 | ${areas.count} |\n",
            "Tabel: t\n\n| a |\n|---|\n" + "| x |\n".repeat(80),
            "Tekst[^1].\n\n[^1]: Een noot.\n",
            "# Kop\n\n## Kop\n\n###### Kop\n",
            "> citaat\n> - lijst\n>   1. dieper\n",
            "- a\n  - b\n    - c\n      - d\n",
            "```\ncode " + "z".repeat(300) + "\n```\n",
            "***\n",
            "${figure.timeline}\n",
            "<div>\n\n</div>\n",
            "a\\\nb  \nc\n",
            "[a]: https://voorbeeld.nl \"t\"\n\n[a]\n");

    private final Random random;
    private final List<String> done = new ArrayList<>();

    ContentMutation(long seed) {
        this.random = new Random(seed);
    }

    /** Changes one to three lines of the texts in this folder; returns what was done, to be read by a person. */
    List<String> apply(Path content) throws IOException {
        List<Path> texts = texts(content);
        for (int i = random.nextInt(3); i >= 0; i--) {
            Path text = texts.get(random.nextInt(texts.size()));
            List<String> lines = new ArrayList<>(Files.readString(text).lines().toList());
            int at = random.nextInt(lines.size());
            String before = lines.get(at);
            change(lines, at, text.toString());
            Files.writeString(text, String.join("\n", lines) + "\n");
            done.add(content.relativize(text) + ":" + (at + 1) + ": " + show(before) + " -> "
                    + (at < lines.size() ? show(lines.get(at)) : ""));
        }
        return done;
    }

    private static List<Path> texts(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|yaml|csv)"))
                    .sorted()
                    .toList();
        }
    }

    private void change(List<String> lines, int at, String name) {
        String line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.replaceFirst("-?[0-9][0-9.]*", pick(NUMBERS)));
            case 3 -> lines.set(at, cut(line));
            case 4, 5 -> lines.set(at, insert(line, name.endsWith(".md") ? reference() : character()));
            case 6 -> lines.set(at, name.endsWith(".yaml") ? escape(line) : insert(line, character()));
            case 7 -> lines.set(at, name.endsWith(".md") ? line + "\n\n" + pick(BLOCKS) : insert(line, pick(PIECES)));
            default -> lines.set(at, insert(line, pick(PIECES)));
        }
    }

    /** The line with something in it, most often behind its first word or comma, where a value is. */
    private String insert(String line, String piece) {
        int from = Math.max(line.indexOf(": ") + 2, 0);
        int at = from >= line.length() ? line.length() : from + random.nextInt(line.length() - from + 1);
        return line.substring(0, at) + piece + line.substring(at);
    }

    private String cut(String line) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + line.substring(at + random.nextInt(line.length() - at + 1));
    }

    /** The value of a key in quotes, with a character by its number. */
    private String escape(String line) {
        int value = line.indexOf(": ") + 2;
        if (value < 2 || line.indexOf('"') >= 0 || line.indexOf('\\') >= 0) {
            return line;
        }
        String text = line.substring(value);
        int at = random.nextInt(text.length() + 1);
        String escape = String.format(Locale.ROOT, "\\U%08X", odd());
        return line.substring(0, value) + '"' + text.substring(0, at) + escape + text.substring(at) + '"';
    }

    private String reference() {
        return random.nextBoolean() ? character() : String.format(Locale.ROOT, "&#x%x;", odd());
    }

    private String character() {
        int odd = odd();
        return odd >= Character.MIN_SURROGATE && odd <= Character.MAX_SURROGATE ? "\ufffd" : Character.toString(odd);
    }

    private int odd() {
        return ODD[random.nextInt(ODD.length)];
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String show(String line) {
        String most = line.length() > 160 ? line.substring(0, 160) + "..." : line;
        return most.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "\u00b7");
    }
}
