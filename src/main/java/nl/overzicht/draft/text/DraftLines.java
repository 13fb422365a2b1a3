package nl.overzicht.draft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.overzicht.draft.text.DraftLine.Entry;
import nl.overzicht.draft.text.DraftLine.Remark;
import nl.overzicht.draft.text.DraftLine.WordQuestion;

/** Collects the lines of a draft, in order. */
public final class DraftLines {

    private final DraftWords words;
    private final List<DraftLine> lines = new ArrayList<>();

    /** @param words texts of the comments */
    public DraftLines(DraftWords words) {
        this.words = words;
    }

    /** Adds an observation as a finished text. */
    public void note(String text) {
        lines.add(new Remark(oneLine(text), false));
    }

    /** Adds an observation. */
    public void remark(String key, Object... values) {
        note(words.get(key, values));
    }

    /** Adds a question. */
    public void ask(String key, Object... values) {
        lines.add(new Remark(oneLine(words.get("question", words.get(key, values))), true));
    }

    /**
     * Adds a question about texts.
     *
     * @param some the texts
     * @param asked makes the question about some of them
     */
    public void askAbout(List<String> some, Function<List<String>, String> asked) {
        lines.add(new WordQuestion(some, left -> oneLine(words.get("question", asked.apply(left)))));
    }

    /** Adds a key with its value on the same line. */
    public void entry(String key, String value) {
        lines.add(new Entry(key, List.of(key + ": " + value)));
    }

    /** Adds a key with lines below it; adds nothing when there are no lines. */
    public void block(String key, List<String> below) {
        if (!below.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(key + ":"));
            below.forEach(line -> all.add("  " + line));
            lines.add(new Entry(key, all));
        }
    }

    /** The text with this key, as a comment within a block. */
    public String comment(String key, Object... values) {
        return "# " + oneLine(words.get(key, values));
    }

    /** A question as a comment within a block. */
    public String question(String key, Object... values) {
        return "# " + oneLine(words.get("question", words.get(key, values)));
    }

    /** The text with this key, with the values inserted. */
    public String word(String key, Object... values) {
        return oneLine(words.get(key, values));
    }

    /** The lines so far, in order. */
    public List<DraftLine> all() {
        return List.copyOf(lines);
    }

    /** Replaces line ends, since a comment ends at the end of its line. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }
}
