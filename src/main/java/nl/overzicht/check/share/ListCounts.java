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
import nl.overzicht.wording.NumberWords;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * How many streams and areas a text says that there are: {@code alle 20 gebieden}, {@code 16 van de 20 gebieden}, {@code het
 * programma telt vier stromen}. "Alle" may be all of a few that the text has named: then nothing is said about it.
 *
 * @param report that the text is in
 * @param phrases by which texts say so
 * @param text all of it
 */
record ListCounts(Report report, List<Phrase> phrases, String text) {

    private static final String B = "[ \u00a0]";
    private static final String WORD = "[0-9]{1,4}|\\p{L}+";

    /** Words after a noun that say which ones. */
    private static final String WHICH = "(?!" + B
            + "(?:van|met|die|dat|waar\\p{L}*|in|uit|binnen|buiten|zonder|voor|op|langs|rond|onder"
            + "|of|with|that|which|where|within|outside|without|for|whose|from|who|on|along|under)(?!\\p{L}))";

    /** The noun ends what is said, or another count follows. */
    private static final String END =
            "(?=$|[.,;:!?)]|" + B + "(?:(?:en|and)" + B + "(?:" + WORD + ")" + B + "\\p{L}+(?:$|[.,;:!?)])|in" + B
                    + "(?:" + WORD + ")" + B + "(?:gemeenten|provincies|municipalities|provinces)))";

    private static final String ALL = "()(?<!\\p{L})(?:alle|all(?: of)?(?: the)?|elk van de|each of the)" + B;
    private static final String OF = "(?<!\\p{L})(" + WORD + ")" + B + "(?:van (?:de|alle)|of (?:the|all))" + B;

    /** At the beginning of a sentence, as in "van de 20 gebieden doen er 16 mee". */
    private static final String FROM = "()^(?:van (?:de|alle)|of (?:the|all))" + B;

    private static final String VERB = "(?:telt|kent|omvat|bevat|bestaat uit|comprises|consists of|covers|contains)" + B
            + "(?:(?:in totaal|nu|inmiddels|momenteel|currently|now|a total of)" + B + ")?" + "(?:(?:" + WORD
            + ")" + B + "\\p{L}+" + B + "(?:en|and|in)" + B + ")?";

    /** Words before a number by which it is that of the whole list, or of what was named before. */
    private static final Set<String> OF_NAMED =
            Set.of("alle", "all", "de", "die", "deze", "the", "these", "those", "van", "of");

    /**
     * A way to say how many a list has.
     *
     * @param pattern whose first group is a count before it, and whose second is the number
     * @param ofAll whether it may mean all of what was named
     */
    private record Phrase(CountedList list, Pattern pattern, boolean ofAll) {

        static Phrase of(CountedList list, Programme programme, String before, String after) {
            String prefix = "(?:" + Pattern.quote(programme.abbreviation()) + "-)?";
            String noun = "(" + WORD + ")" + B + "(?:(?:van )?de" + B + ")?" + prefix + list.nouns() + "(?!\\p{L})";
            Pattern pattern = Pattern.compile(before + noun + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new Phrase(list, pattern, after.equals(WHICH));
        }
    }

    static ListCounts of(Report report, String text) {
        Programme programme = report.programme();
        List<CountedList> lists = CountedList.of(report);
        Stream<Phrase> all = lists.stream()
                .filter(CountedList::whole)
                .flatMap(list -> Stream.of(ALL, OF, FROM).map(before -> Phrase.of(list, programme, before, WHICH)));
        Stream<Phrase> whole = lists.stream().map(list -> Phrase.of(list, programme, has(programme), END));
        return new ListCounts(report, Stream.concat(all, whole).toList(), text);
    }

    /** Whether a text may say so; quick. */
    static boolean mayBeIn(String text) {
        return Stream.of(
                        "alle ",
                        "Alle ",
                        "all ",
                        "All ",
                        "an de ",
                        "an alle ",
                        "f the ",
                        "f all ",
                        "telt ",
                        "kent ",
                        "omvat ",
                        "bevat ",
                        "bestaat uit ",
                        "comprises ",
                        "consists of ",
                        "covers ",
                        "contains ")
                .anyMatch(text::contains);
    }

    /** The counts of a sentence that are wrong. */
    List<Claim> in(PassageScan scan, Sentence sentence) {
        String words = scan.passage().text().substring(sentence.start(), sentence.end());
        if (!mayBeIn(words)) {
            return List.of();
        }
        boolean ofNamed = isOfNamed(scan, sentence.end());
        return phrases.stream()
                .filter(phrase -> !phrase.ofAll() || !ofNamed)
                .flatMap(phrase -> find(phrase, words))
                .filter(found -> !found.phrase().ofAll() || !mayBeSome(found))
                .filter(found -> !found.list().isSaid(found.number(), report.programme()))
                .map(found -> found.claim(sentence))
                .distinct()
                .toList();
    }

    /**
     * Another number than a list has.
     *
     * @param start index of the number in its sentence
     * @param end index after the noun
     */
    private record Found(Phrase phrase, int number, int start, int end) {

        CountedList list() {
            return phrase.list();
        }

        Claim claim(Sentence sentence) {
            return new Claim.Count(sentence.start() + start, sentence.start() + end, list().fact());
        }
    }

    private Stream<Found> find(Phrase phrase, String words) {
        return phrase.pattern()
                .matcher(words)
                .results()
                .filter(found ->
                        found.group(1).isEmpty() || number(found.group(1)).isPresent())
                .flatMap(found -> number(found.group(2)).stream()
                        .filter(number -> !phrase.list().has(number))
                        .mapToObj(number -> new Found(phrase, number, found.start(2), found.end())));
    }

    private OptionalInt number(String word) {
        return Character.isDigit(word.charAt(0))
                ? OptionalInt.of(Integer.parseInt(word))
                : NumberWords.count(word, report.language());
    }

    /** What the programme has, as the subject of a sentence. */
    private static String has(Programme programme) {
        return "()^(?:(?:het|de|the) )?(?:"
                + Stream.of(programme.name(), programme.abbreviation())
                        .filter(name -> !name.isEmpty())
                        .map(name -> Pattern.quote(name) + "|")
                        .collect(Collectors.joining())
                + "(?:(?:het|dit|the|this) )?(?:programma|programme|overzicht|overview))" + B + VERB;
    }

    /** Whether a stream or an area is named so far, by its name or a fact: then all of that may be meant. */
    private boolean isOfNamed(PassageScan scan, int end) {
        return scan.named().stream()
                        .anyMatch(name -> name.start() < end
                                && (!name.streams().isEmpty() || !name.areas().isEmpty()))
                || scan.passage().uses().stream()
                        .filter(use -> use.position() < end)
                        .anyMatch(use -> report.facts()
                                .find(use.fact())
                                .filter(fact -> fact.value() instanceof FactValue.Name)
                                .isPresent());
    }

    private boolean mayBeSome(Found all) {
        return all.list().mayHaveSome(all.number()) || isGroup(all.number()) || isNamed(all);
    }

    /** Whether so many areas are in one group of the table, or of one stream: these may be meant. */
    private boolean isGroup(int number) {
        Programme programme = report.programme();
        return programme.streams().stream().anyMatch(stream -> stream.areas().size() == number)
                || programme.areaColumns().all().stream()
                        .anyMatch(column -> programme.areas().stream()
                                .flatMap(area -> area.feature(column).stream())
                                .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                                .containsValue((long) number));
    }

    /** Whether the text speaks of so many elsewhere, and of no whole list: these may be meant. */
    private boolean isNamed(Found all) {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}0-9])((?:[\\p{L}0-9]+" + B + "){1,4})" + all.list().nouns() + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return pattern.matcher(text)
                .results()
                .map(found -> List.of(found.group(1).toLowerCase(Locale.ROOT).split(B)))
                .anyMatch(words -> isNumberOfSome(words, all.number()));
    }

    private boolean isNumberOfSome(List<String> words, int wanted) {
        return IntStream.range(0, words.size())
                .anyMatch(i ->
                        number(words.get(i)).orElse(-1) == wanted && (i == 0 || !OF_NAMED.contains(words.get(i - 1))));
    }
}
