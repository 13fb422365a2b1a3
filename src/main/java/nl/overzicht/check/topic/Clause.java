package nl.overzicht.check.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * The stretch of a sentence around a number, without another number and without a mark or a word that begins another clause.
 *
 * @param within from its first character to after its last
 * @param number that it is around
 * @param own index from which a year before the number is a year of it, and not of the number before
 * @param text of the passage, with names blank
 * @param names in it
 * @param first whether it begins the sentence
 * @param alone whether its number is the only one of the sentence
 */
record Clause(
        Sentence within, Mention number, int own, String text, List<NamedThings> names, boolean first, boolean alone) {

    static Clause around(
            Mention mention, Sentence sentence, List<Mention> others, String passage, List<NamedThings> named) {
        StringBuilder blank = new StringBuilder(passage);
        named.forEach(name -> blank.replace(name.start(), name.end(), " ".repeat(name.end() - name.start())));
        String text = blank.toString();
        int from = sentence.start();
        int to = sentence.end();
        for (Mention other : others) {
            from = other.end() <= mention.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= mention.end() ? Math.min(to, other.start()) : to;
        }
        int mark = afterLast(ClauseWords.MARK, text, from, mention.start(), from);
        int own = mark == from && from > sentence.start()
                ? afterLast(ClauseWords.LIST, text, from, mention.start(), mention.start())
                : mark;
        from = mark;
        to = first(ClauseWords.MARK, text, mention.end(), to);
        Sentence within = new Sentence(from, first(ClauseWords.LIST, text, mention.end(), to));
        return new Clause(
                within,
                mention,
                own,
                text,
                named.stream().filter(name -> name.isIn(within)).toList(),
                from == sentence.start(),
                others.isEmpty());
    }

    private static int afterLast(Pattern pattern, String text, int from, int to, int none) {
        return pattern.matcher(text)
                .region(from, Math.max(from, to))
                .results()
                .mapToInt(MatchResult::end)
                .reduce(none, (last, end) -> end);
    }

    private static int first(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(Math.min(from, to), to);
        return matcher.find() ? matcher.start() : to;
    }

    /** Whether a word between its names makes a list of them. */
    private boolean lists() {
        int from = names.stream()
                .map(NamedThings::end)
                .min(Comparator.naturalOrder())
                .orElse(within.start());
        int to = names.stream()
                .map(NamedThings::start)
                .max(Comparator.naturalOrder())
                .orElse(from);
        return from < to && ClauseWords.LIST.matcher(text).region(from, to).find();
    }

    /** Whether its number is said to be a total. */
    private boolean saysTotal() {
        return ClauseWords.TOTAL
                .matcher(text)
                .region(within.start(), within.end())
                .find();
    }

    /** Whether its number, the only one of the sentence, is of several things together. */
    private boolean saysTogether() {
        return alone
                && ClauseWords.TOGETHER
                        .matcher(text)
                        .region(within.start(), within.end())
                        .find();
    }

    /** Whether its number is what another began as, as in "van 30 miljoen naar 55 miljoen". */
    boolean saysStart() {
        return ClauseWords.START.matcher(before()).find()
                && ClauseWords.END
                        .matcher(text)
                        .region(number.end(), text.length())
                        .lookingAt();
    }

    /** Whether its number is what another became, as in "van 30 miljoen naar 55 miljoen". */
    boolean saysEnd() {
        return !first && ClauseWords.BECAME.matcher(before()).find();
    }

    /** Whether its number is one of which a part is said, as in "van de 100 miljoen". */
    boolean saysWhole() {
        return ClauseWords.WHOLE.matcher(before()).find();
    }

    /** Whether its number only says which thing is meant. */
    boolean isAttribute() {
        return ClauseWords.ATTRIBUTE.matcher(before()).find();
    }

    /** Whether no mark or word that begins something else is between its number and another. */
    boolean isBeside(Mention other) {
        int from = Math.min(number.end(), other.end());
        int to = Math.max(from, Math.max(number.start(), other.start()));
        String between = text.substring(from, to);
        return !ClauseWords.MARK.matcher(between).find()
                && !ClauseWords.LIST.matcher(between).find();
    }

    /** Whether it has a subject of its own, which is none of the names that we know. */
    private boolean hasOtherSubject() {
        String before = before();
        return names.isEmpty()
                && (ClauseWords.SUBJECT.matcher(before).matches()
                        || !first && ClauseWords.CAPITAL.matcher(before).matches());
    }

    /** Whether its number is a difference, a mean or of one of many: none of what statements and sums say. */
    private boolean isComparison() {
        return ClauseWords.COMPARED
                        .matcher(text)
                        .region(number.end(), Math.max(number.end(), within.end()))
                        .lookingAt()
                || ClauseWords.CHANGE.matcher(before()).find();
    }

    private String before() {
        return text.substring(Math.min(within.start(), number.start()), number.start());
    }

    /** What its number is about: what the sentence names, or less or more than that by the words of the clause. */
    Topic topic(Topic sentence) {
        if (isComparison()) {
            return sentence.ofNothing();
        }
        Set<String> streams = NamedThings.ids(names, NamedThings::streams);
        Set<String> areas = NamedThings.ids(names, NamedThings::areas);
        Topic own = sentence.of(streams, areas);
        boolean few =
                !alone || sentence.streams().size() == 1 && sentence.areas().size() == 1;
        if (streams.size() == 1 && areas.size() == 1 && few && !lists()) {
            return own.asPair();
        }
        if (isOfOneStream(sentence, own)) {
            return own;
        }
        return sentence.namesNoThing() ? sentence : ofMore(sentence, own);
    }

    /** Of several numbers and streams in a sentence each may have its own: where its clause names just that one. */
    private boolean isOfOneStream(Topic sentence, Topic own) {
        return !alone
                && sentence.streams().size() > 1
                && sentence.areas().isEmpty()
                && own.streams().size() == 1
                && names.stream().noneMatch(NamedThings::programme);
    }

    /** A number of several things together, or of another subject, is none of theirs; one without a name may be of the whole. */
    private Topic ofMore(Topic sentence, Topic own) {
        boolean none = names.isEmpty();
        if (saysTotal() && sentence.namesSeveral() && (none || own.namesSeveral() || saysTogether())
                || !alone && hasOtherSubject()) {
            return sentence.ofNothing();
        }
        boolean mayBeWhole = saysWhole() || none && (!alone || saysTotal());
        return mayBeWhole ? sentence.orProgramme() : sentence;
    }
}
