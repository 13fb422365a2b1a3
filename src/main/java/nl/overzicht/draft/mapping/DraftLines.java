package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.draft.mapping.DraftLine.Entry;
import nl.overzicht.draft.mapping.DraftLine.Remark;

/** Collects the lines of a draft, in order. */
final class DraftLines {

    private final DraftWords words;
    private final List<DraftLine> lines = new ArrayList<>();

    DraftLines(DraftWords words) {
        this.words = words;
    }

    /** Adds what was seen, in words that are ready. */
    void note(String text) {
        lines.add(new Remark(oneLine(text), false));
    }

    /** Adds what was seen. */
    void seen(String key, Object... values) {
        note(words.get(key, values));
    }

    /** Adds a question. */
    void ask(String key, Object... values) {
        lines.add(new Remark(oneLine(words.get("question", words.get(key, values))), true));
    }

    /** Adds a key with its value on the same line. */
    void entry(String key, String value) {
        lines.add(new Entry(key, List.of(key + ": " + value)));
    }

    /** Adds a key with lines below it; none when there are none. */
    void block(String key, List<String> below) {
        if (!below.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(key + ":"));
            below.forEach(line -> all.add("  " + line));
            lines.add(new Entry(key, all));
        }
    }

    /** The words under a key, as a comment within a block. */
    String comment(String key, Object... values) {
        return "# " + oneLine(words.get(key, values));
    }

    /** A question as a comment within a block. */
    String question(String key, Object... values) {
        return "# " + oneLine(words.get("question", words.get(key, values)));
    }

    String word(String key, Object... values) {
        return oneLine(words.get(key, values));
    }

    List<DraftLine> all() {
        return List.copyOf(lines);
    }

    /** A comment ends with its line. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }
}
