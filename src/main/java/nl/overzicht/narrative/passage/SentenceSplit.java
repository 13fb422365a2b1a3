package nl.overzicht.narrative.passage;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits plain text into sentences. */
final class SentenceSplit {

    /** The end of a sentence: its mark, possibly a closing quote or bracket, and blanks before a capital. */
    private static final Pattern END = Pattern.compile("[.!?\u2026][\u201d\u2019)]?\\s+(?=[\u201c\u2018(]?\\p{Lu})");

    /** Abbreviations, after which a full stop does not end a sentence. A single letter is treated the same. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "nr", "art", "dhr", "mevr", "mw", "drs", "dr", "mr", "prof", "ir", "ca", "resp", "blz", "jl", "no", "mrs",
            "st", "vs");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)$");

    private SentenceSplit() {}

    /** Gives each sentence of these words. */
    static void split(String words, Consumer<String> sentences) {
        int start = 0;
        Matcher end = END.matcher(words);
        while (end.find()) {
            if (!endsInAbbreviation(words.substring(start, end.start()))) {
                sentences.accept(words.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        if (start < words.length()) {
            sentences.accept(words.substring(start));
        }
    }

    private static boolean endsInAbbreviation(String before) {
        Matcher last = LAST_WORD.matcher(before);
        return last.find()
                && (last.group(1).length() == 1
                        || ABBREVIATIONS.contains(last.group(1).toLowerCase(Locale.ROOT)));
    }
}
