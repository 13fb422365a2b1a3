package nl.overzicht.check.prose;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.check.prose.Names.Named;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * The stretch of a sentence around a number, without another number and without a mark or a word that begins another clause.
 *
 * @param within from its first character to after its last
 * @param text with names blank
 */
record Clause(Sentence within, String text) {

    private static final Pattern MARK = Pattern.compile(
            "[,;:()\u2013\u2014\ufffc]|(?<!\\p{L})(?:waarvan|waaronder"
                    + "|waarbij|maar|terwijl|of which|whereas|while|but|including|inclusief|naast|besides|samen|together)(?!\\p{L})");
    private static final Pattern LIST =
            Pattern.compile("(?<!\\p{L})(?:en|and|of|or|plus|ook|also|evenals)(?!\\p{L})|&");

    static Clause around(Mention mention, Sentence sentence, List<Mention> others, String passage, List<Named> named) {
        StringBuilder blank = new StringBuilder(passage);
        named.forEach(name -> blank.replace(name.start(), name.end(), " ".repeat(name.end() - name.start())));
        String text = blank.toString();
        int from = sentence.start();
        int to = sentence.end();
        for (Mention other : others) {
            from = other.end() <= mention.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= mention.end() ? Math.min(to, other.start()) : to;
        }
        Matcher before = MARK.matcher(text).region(from, Math.max(from, mention.start()));
        while (before.find()) {
            from = before.end();
        }
        to = first(MARK, text, mention.end(), to);
        return new Clause(new Sentence(from, first(LIST, text, mention.end(), to)), text);
    }

    private static int first(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(Math.min(from, to), to);
        return matcher.find() ? matcher.start() : to;
    }

    /** Whether a word between these names makes a list of them. */
    boolean lists(List<Named> names) {
        int from = names.stream().map(Named::end).min(Comparator.naturalOrder()).orElse(within.start());
        int to = names.stream().map(Named::start).max(Comparator.naturalOrder()).orElse(from);
        return from < to && LIST.matcher(text).region(from, to).find();
    }
}
