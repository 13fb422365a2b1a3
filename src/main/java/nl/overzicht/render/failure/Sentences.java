package nl.overzicht.render.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.BilingualText;

/**
 * What a library says is wrong, in words of ours: its English sentences as patterns, each with what it says to an author.
 *
 * @param known the sentences, the first that fits counts
 * @param terms words of the library within a sentence
 * @param rest for a sentence that is not known, which is then quoted
 */
record Sentences(List<Sentence> known, Map<String, BilingualText> terms, BilingualText rest) {

    /** Characters of a quoted sentence. */
    private static final int LONGEST = 300;

    /**
     * A sentence.
     *
     * @param english as the library says it
     * @param ours with places {@code %1$s} for the groups of the pattern
     */
    record Sentence(Pattern english, BilingualText ours) {

        static Sentence of(String english, String nl, String en) {
            return new Sentence(Pattern.compile(english), new BilingualText(nl, en));
        }
    }

    /** What a sentence means; its first line counts. */
    BilingualText explain(String said) {
        String line = said.lines().findFirst().orElse("").strip();
        for (Sentence sentence : known) {
            Matcher matcher = sentence.english.matcher(line);
            if (matcher.lookingAt()) {
                return filled(sentence.ours, words(matcher));
            }
        }
        return filled(rest, List.of(line.substring(0, Math.min(LONGEST, line.length()))));
    }

    private List<Object> words(Matcher matcher) {
        List<Object> words = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String word = String.valueOf(matcher.group(i));
            words.add(terms.containsKey(word) ? terms.get(word) : word.replaceAll("\\p{C}", " "));
        }
        return words;
    }

    private static BilingualText filled(BilingualText pattern, List<Object> words) {
        return BilingualText.of(pattern.nl(), pattern.en(), words.toArray());
    }
}
