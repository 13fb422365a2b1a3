package nl.overzicht.render.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.BilingualText;

/**
 * Translates error messages of a library for authors: patterns of its English messages, each with a message of ours.
 *
 * @param known the messages; the first that matches is used
 * @param terms the library's technical terms within a message, with what authors call them
 * @param rest the message for one that is not known, which it quotes
 */
record MessageTranslations(List<Translation> known, Map<String, BilingualText> terms, BilingualText rest) {

    /** Most characters of a message that is quoted. */
    private static final int LONGEST = 300;

    /**
     * A message and its translation.
     *
     * @param english matches the beginning of the library's message
     * @param ours with places {@code %1$s} for the groups of the pattern
     */
    record Translation(Pattern english, BilingualText ours) {

        static Translation of(String english, String nl, String en) {
            return new Translation(Pattern.compile(english), new BilingualText(nl, en));
        }
    }

    /** The translation of a message, of which only the first line is read. */
    BilingualText explain(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        for (Translation translation : known) {
            Matcher matcher = translation.english.matcher(line);
            if (matcher.lookingAt()) {
                return fill(translation.ours, words(matcher));
            }
        }
        return fill(rest, List.of(line.substring(0, Math.min(LONGEST, line.length()))));
    }

    private List<Object> words(Matcher matcher) {
        List<Object> words = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String word = String.valueOf(matcher.group(i));
            words.add(terms.containsKey(word) ? terms.get(word) : word.replaceAll("\\p{C}", " "));
        }
        return words;
    }

    private static BilingualText fill(BilingualText pattern, List<Object> words) {
        return BilingualText.of(pattern.nl(), pattern.en(), words.toArray());
    }
}
