package nl.overzicht.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.overzicht.finding.Language;

/** Where sentences end. A point after an abbreviation or within a number is not an end. */
public final class Sentences {

    private static final Set<String> DUTCH = Set.of(
            "nr", "nrs", "art", "ca", "bijv", "o.a", "d.w.z", "m.b.t", "t.a.v", "t.b.v", "i.h.b", "jl", "dhr", "mevr",
            "mr", "dr", "drs", "ir", "prof", "mln", "mld", "stcrt", "stb", "blz", "resp", "incl", "excl", "max", "min",
            "gem", "zgn", "evt", "vgl", "m.n", "n.a.v", "i.c.m", "a.d.h.v", "t.o.v", "z.g.n", "vs", "st");
    private static final Set<String> ENGLISH = Set.of(
            "no", "nos", "art", "approx", "e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "vs", "max", "min", "incl",
            "excl", "p", "pp", "st", "mln", "bn", "m", "cf", "fig", "est");

    private Sentences() {}

    /** A sentence, from its first character to after its last. */
    public record Sentence(int start, int end) {}

    /** The sentences of a text in order; what is between them is blank. */
    public static List<Sentence> split(CharSequence text, Language language) {
        Set<String> abbreviations = language == Language.NL ? DUTCH : ENGLISH;
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i)) && endsAt(text, i, abbreviations)) {
                int end = skipClosing(text, i + 1);
                add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /**
     * Whether a word right after this text begins a sentence: so after nothing, and after a sentence that has ended and a
     * blank.
     */
    public static boolean beginsAfter(String text, Language language) {
        List<Sentence> sentences = split(text + "X", language);
        return sentences.get(sentences.size() - 1).start() == text.length();
    }

    private static void add(CharSequence text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end));
        }
    }

    private static boolean endsAt(CharSequence text, int mark, Set<String> abbreviations) {
        int next = skipClosing(text, mark + 1);
        if (next < text.length() && !isBlank(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        boolean begins = next == text.length() || !Character.isLowerCase(text.charAt(next));
        return begins && (text.charAt(mark) != '.' || !isAbbreviation(wordBefore(text, mark), abbreviations));
    }

    private static boolean isAbbreviation(String word, Set<String> abbreviations) {
        return abbreviations.contains(word.toLowerCase(Locale.ROOT))
                || word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static String wordBefore(CharSequence text, int mark) {
        int start = mark;
        while (start > 0 && mark - start < 12 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, mark).toString();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /** After the quotation marks and brackets that close a sentence. */
    private static int skipClosing(CharSequence text, int from) {
        int end = from;
        while (end < text.length()
                && ("\u2019\u201d\")]\u00bb".indexOf(text.charAt(end)) >= 0 || isMark(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
