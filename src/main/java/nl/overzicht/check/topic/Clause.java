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
 * The part of a sentence around one number: up to the numbers beside it, and up to the nearest mark or word that begins
 * another clause.
 *
 * @param range from its first character to after its last
 * @param number that the clause is around
 * @param ownFrom index from which a year before the number belongs to it; an earlier year belongs to the number before
 * @param text of the passage, with its names replaced by spaces
 * @param names in the clause
 * @param first whether the clause begins its sentence
 * @param alone whether its number is the only one in the sentence
 */
record Clause(
        Sentence range,
        Mention number,
        int ownFrom,
        String text,
        List<NameOccurrence> names,
        boolean first,
        boolean alone) {

    static Clause of(
            Mention mention, Sentence sentence, List<Mention> others, String passage, List<NameOccurrence> allNames) {
        StringBuilder blank = new StringBuilder(passage);
        allNames.forEach(name -> blank.replace(name.start(), name.end(), " ".repeat(name.end() - name.start())));
        String text = blank.toString();
        int from = sentence.start();
        int to = sentence.end();
        for (Mention other : others) {
            from = other.end() <= mention.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= mention.end() ? Math.min(to, other.start()) : to;
        }
        int mark = afterLast(ClauseWords.MARK, text, from, mention.start(), from);
        int ownFrom = mark == from && from > sentence.start()
                ? afterLast(ClauseWords.LIST, text, from, mention.start(), mention.start())
                : mark;
        from = mark;
        to = first(ClauseWords.MARK, text, mention.end(), to);
        Sentence range = new Sentence(from, first(ClauseWords.LIST, text, mention.end(), to));
        return new Clause(
                range,
                mention,
                ownFrom,
                text,
                allNames.stream().filter(name -> name.isIn(range)).toList(),
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

    /** Whether a word such as "and" joins its names in a list. */
    private boolean lists() {
        int from = names.stream()
                .map(NameOccurrence::end)
                .min(Comparator.naturalOrder())
                .orElse(range.start());
        int to = names.stream()
                .map(NameOccurrence::start)
                .max(Comparator.naturalOrder())
                .orElse(from);
        return from < to && ClauseWords.LIST.matcher(text).region(from, to).find();
    }

    /** Whether the clause says that its number is a total. */
    private boolean saysTotal() {
        return ClauseWords.TOTAL
                .matcher(text)
                .region(range.start(), range.end())
                .find();
    }

    /** Whether its number is the only one in the sentence, and the clause says that it is of several things together. */
    private boolean saysTogether() {
        return alone
                && ClauseWords.TOGETHER
                        .matcher(text)
                        .region(range.start(), range.end())
                        .find();
    }

    /** Whether its number is the start of a change, as the first in "van 30 miljoen naar 55 miljoen". */
    boolean saysStart() {
        return ClauseWords.START.matcher(textBefore()).find()
                && ClauseWords.END
                        .matcher(text)
                        .region(number.end(), text.length())
                        .lookingAt();
    }

    /** Whether its number is the end of a change, as the second in "van 30 miljoen naar 55 miljoen". */
    boolean saysEnd() {
        return !first && ClauseWords.BECAME.matcher(textBefore()).find();
    }

    /** Whether its number is a whole of which a part is mentioned, as in "van de 100 miljoen". */
    boolean saysWhole() {
        return ClauseWords.WHOLE.matcher(textBefore()).find();
    }

    /** Whether its number only identifies something, as in "de subsidie van 85 miljoen". */
    boolean isAttribute() {
        return ClauseWords.ATTRIBUTE.matcher(textBefore()).find();
    }

    /**
     * Whether its number and another are not separated by a word of a list, or by a mark or word that begins another
     * clause.
     */
    boolean isBeside(Mention other) {
        int from = Math.min(number.end(), other.end());
        int to = Math.max(from, Math.max(number.start(), other.start()));
        String between = text.substring(from, to);
        return !ClauseWords.MARK.matcher(between).find()
                && !ClauseWords.LIST.matcher(between).find();
    }

    /** Whether its subject is none of the known names: it has none of them, and begins with an article or a capital. */
    private boolean hasOtherSubject() {
        String before = textBefore();
        return names.isEmpty()
                && (ClauseWords.SUBJECT.matcher(before).matches()
                        || !first && ClauseWords.CAPITAL.matcher(before).matches());
    }

    /** Whether its number is a difference, an average or an amount per item, which no statement or sum gives. */
    private boolean isComparison() {
        return ClauseWords.COMPARED
                        .matcher(text)
                        .region(number.end(), Math.max(number.end(), range.end()))
                        .lookingAt()
                || ClauseWords.CHANGE.matcher(textBefore()).find();
    }

    private String textBefore() {
        return text.substring(Math.min(range.start(), number.start()), number.start());
    }

    /** What its number is about: what the sentence names, narrowed or widened by the words of the clause. */
    Topic topic(Topic sentence) {
        if (isComparison()) {
            return sentence.ofNothing();
        }
        Set<String> streams = NameOccurrence.ids(names, NameOccurrence::streams);
        Set<String> areas = NameOccurrence.ids(names, NameOccurrence::areas);
        Topic own = sentence.of(streams, areas);
        boolean few =
                !alone || sentence.streams().size() == 1 && sentence.areas().size() == 1;
        if (streams.size() == 1 && areas.size() == 1 && few && !lists()) {
            return own.asPair();
        }
        if (isOfOneStream(sentence, own)) {
            return own;
        }
        return sentence.namesNoStreamOrArea() ? sentence : ofMore(sentence, own);
    }

    /** Whether this is one of several numbers in a sentence about several streams, and its clause names one stream only. */
    private boolean isOfOneStream(Topic sentence, Topic own) {
        return !alone
                && sentence.streams().size() > 1
                && sentence.areas().isEmpty()
                && own.streams().size() == 1
                && names.stream().noneMatch(NameOccurrence::programme);
    }

    /**
     * A total of several things, or a number with another subject, is about none of the names. A number without a name
     * in its clause may be about the whole programme.
     */
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
