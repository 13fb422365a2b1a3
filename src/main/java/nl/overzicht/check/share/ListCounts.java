package nl.overzicht.check.share;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.part.NumberWords;

/**
 * Finds the wrong numbers of streams and areas in a text: {@code alle 20 gebieden}, {@code 16 van de 20 gebieden},
 * {@code het programma telt vier stromen}. A number after "alle" that may be about a few elements that the text has
 * named is not checked.
 *
 * @param report that the text is in
 * @param phrases that count a list
 * @param text the whole text
 */
record ListCounts(Report report, List<CountPhrase> phrases, String text) {

    /** Words before a number that make it the length of the whole list, or the number of the things just named. */
    private static final Set<String> OF_NAMED =
            Set.of("alle", "all", "de", "die", "deze", "the", "these", "those", "van", "of");

    static ListCounts of(Report report, String text) {
        return new ListCounts(report, CountPhrase.of(report), text);
    }

    /** The wrong counts in a sentence, each once. */
    List<Claim> findWrong(PassageScan scan, Sentence sentence) {
        String words = scan.passage().text().substring(sentence.start(), sentence.end());
        if (!CountPhrase.mayOccurIn(words)) {
            return List.of();
        }
        boolean ofNamed = isOfNamed(scan, sentence.end());
        return phrases.stream()
                .filter(phrase -> !phrase.ofAll() || !ofNamed)
                .flatMap(phrase -> find(phrase, words))
                .filter(found -> !found.phrase().ofAll() || !mayBeSome(found))
                .filter(found -> !found.list().isStated(found.number(), report.programme()))
                .map(found -> found.claim(sentence))
                .distinct()
                .toList();
    }

    /**
     * A number that differs from the length of its list.
     *
     * @param start index of the number in its sentence
     * @param end index after the noun, in the same sentence
     */
    private record WrongCount(CountPhrase phrase, int number, int start, int end) {

        CountedList list() {
            return phrase.list();
        }

        Claim claim(Sentence sentence) {
            return new Claim.Count(sentence.start() + start, sentence.start() + end, list().fact());
        }
    }

    private Stream<WrongCount> find(CountPhrase phrase, String words) {
        return phrase.pattern()
                .matcher(words)
                .results()
                .filter(found ->
                        found.group(1).isEmpty() || number(found.group(1)).isPresent())
                .flatMap(found -> number(found.group(2)).stream()
                        .filter(number -> !phrase.list().has(number))
                        .mapToObj(number -> new WrongCount(phrase, number, found.start(2), found.end())));
    }

    private OptionalInt number(String word) {
        return Character.isDigit(word.charAt(0))
                ? OptionalInt.of(Integer.parseInt(word))
                : NumberWords.count(word, report.language());
    }

    /**
     * Whether the passage has named a stream or an area before this index, by its name or a fact: all elements of that
     * may be meant.
     */
    private boolean isOfNamed(PassageScan scan, int end) {
        return scan.names().stream()
                        .anyMatch(name -> name.start() < end
                                && (!name.streams().isEmpty() || !name.areas().isEmpty()))
                || scan.passage().uses().stream()
                        .filter(use -> use.position() < end)
                        .anyMatch(use -> report.facts()
                                .find(use.fact())
                                .filter(fact -> fact.value() instanceof FactValue.Name)
                                .isPresent());
    }

    private boolean mayBeSome(WrongCount all) {
        return all.list().mayHaveSome(all.number()) || isGroup(all.number()) || isNamed(all);
    }

    /** Whether a stream, or a group in the table of areas, has this many areas: these may be meant. */
    private boolean isGroup(int number) {
        Programme programme = report.programme();
        return programme.streams().stream().anyMatch(stream -> stream.areas().size() == number)
                || programme.areaColumns().all().stream()
                        .anyMatch(column -> programme.areas().stream()
                                .flatMap(area -> area.feature(column).stream())
                                .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                                .containsValue((long) number));
    }

    /** Whether the text gives this number elsewhere without meaning the whole list: those elements may be meant. */
    private boolean isNamed(WrongCount all) {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}0-9])((?:[\\p{L}0-9]+" + CountPhrase.BLANK + "){1,4})"
                        + all.list().nouns() + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return pattern.matcher(text)
                .results()
                .map(found -> List.of(found.group(1).toLowerCase(Locale.ROOT).split(CountPhrase.BLANK)))
                .anyMatch(words -> isNumberOfSome(words, all.number()));
    }

    private boolean isNumberOfSome(List<String> words, int wanted) {
        return IntStream.range(0, words.size())
                .anyMatch(i ->
                        number(words.get(i)).orElse(-1) == wanted && (i == 0 || !OF_NAMED.contains(words.get(i - 1))));
    }
}
