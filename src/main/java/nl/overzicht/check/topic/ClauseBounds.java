package nl.overzicht.check.topic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/** Finds the clause around a number: it ends at the nearest marks, words of lists and other numbers. */
final class ClauseBounds {

    private ClauseBounds() {}

    /**
     * The clause of a number.
     *
     * @param others the other numbers in the sentence
     * @param passage the text that the sentence is in
     * @param allNames the names in the passage
     */
    static Clause findClause(
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
}
