package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.wording.typed.Mention;

/**
 * Numbers that a sentence lists in the same order as the years, streams or areas that they are about: {@code €30 en €55
 * miljoen in respectievelijk 2026 en 2027}.
 *
 * @param text of the sentence
 * @param amounts in the sentence, in order
 * @param years that the sentence names one by one, in order
 * @param names in the sentence, in order
 */
record RespectiveLists(String text, List<Mention> amounts, List<Integer> years, List<NameOccurrence> names) {

    private static final Pattern WORD =
            Pattern.compile("(?<!\\p{L})(?:respectievelijk|resp\\.|respectively)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** What a number is about; empty if the sentence has no such lists, or their lengths differ. */
    Optional<Topic> of(Topic topic, Mention mention) {
        int place = amounts.indexOf(mention);
        if (amounts.size() < 2 || place < 0 || !WORD.matcher(text).find()) {
            return Optional.empty();
        }
        if (years.size() == amounts.size()) {
            return Optional.of(topic.withYear(years.get(place)));
        }
        return ofNames(topic, place);
    }

    private Optional<Topic> ofNames(Topic topic, int place) {
        List<NameOccurrence> streams =
                names.stream().filter(name -> name.streams().size() == 1).toList();
        List<NameOccurrence> areas =
                names.stream().filter(name -> name.areas().size() == 1).toList();
        if (streams.size() == amounts.size() && areas.size() < 2) {
            return Optional.of(
                    topic.of(streams.get(place).streams(), topic.areas()).asPair());
        }
        return areas.size() == amounts.size() && streams.size() < 2
                ? Optional.of(
                        topic.of(topic.streams(), areas.get(place).areas()).asPair())
                : Optional.empty();
    }

    /** The years that a mention names one by one; none for a period. */
    static IntStream namedOneByOne(String text, Mention mention) {
        boolean list = ClauseYears.isList(text, mention);
        return mention.years().stream()
                .filter(years -> !mention.isBound() && (list || years.length() == 1))
                .flatMapToInt(years -> IntStream.of(years.from(), years.to()).distinct());
    }
}
