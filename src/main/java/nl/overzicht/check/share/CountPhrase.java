package nl.overzicht.check.share;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;

/**
 * A way to say how many streams or areas there are.
 *
 * @param list that is counted
 * @param pattern whose first group is a count before it, or empty, and whose second group is the number
 * @param ofAll whether the phrase may also mean all things that the text has named
 */
record CountPhrase(CountedList list, Pattern pattern, boolean ofAll) {

    /** A space between words. */
    static final String BLANK = "[ \u00a0]";

    private static final String WORD = "[0-9]{1,4}|\\p{L}+";

    /** Words after a noun that restrict it to some of the things. */
    private static final String WHICH = "(?!" + BLANK
            + "(?:van|met|die|dat|waar\\p{L}*|in|uit|binnen|buiten|zonder|voor|op|langs|rond|onder"
            + "|of|with|that|which|where|within|outside|without|for|whose|from|who|on|along|under)(?!\\p{L}))";

    /** What may follow the noun: the end of the clause, or another count. */
    private static final String END = "(?=$|[.,;:!?)]|" + BLANK + "(?:(?:en|and)" + BLANK + "(?:" + WORD + ")" + BLANK
            + "\\p{L}+(?:$|[.,;:!?)])|in" + BLANK + "(?:" + WORD + ")" + BLANK
            + "(?:gemeenten|provincies|municipalities|provinces)))";

    private static final String ALL = "()(?<!\\p{L})(?:alle|all(?: of)?(?: the)?|elk van de|each of the)" + BLANK;
    private static final String OF = "(?<!\\p{L})(" + WORD + ")" + BLANK + "(?:van (?:de|alle)|of (?:the|all))" + BLANK;

    /** At the beginning of a sentence, as in "van de 20 gebieden doen er 16 mee". */
    private static final String FROM = "()^(?:van (?:de|alle)|of (?:the|all))" + BLANK;

    private static final String VERB = "(?:telt|kent|omvat|bevat|bestaat uit|comprises|consists of|covers|contains)"
            + BLANK
            + "(?:(?:in totaal|nu|inmiddels|momenteel|currently|now|a total of)" + BLANK + ")?" + "(?:(?:" + WORD
            + ")" + BLANK + "\\p{L}+" + BLANK + "(?:en|and|in)" + BLANK + ")?";

    /** The ways in which texts say how many streams and areas there are, for the lists of a report. */
    static List<CountPhrase> of(Report report) {
        Programme programme = report.programme();
        List<CountedList> lists = CountedList.of(report);
        Stream<CountPhrase> all = lists.stream()
                .filter(CountedList::whole)
                .flatMap(list -> Stream.of(ALL, OF, FROM).map(before -> of(list, programme, before, WHICH)));
        Stream<CountPhrase> whole = lists.stream().map(list -> of(list, programme, pattern(programme), END));
        return Stream.concat(all, whole).toList();
    }

    private static CountPhrase of(CountedList list, Programme programme, String before, String after) {
        String prefix = "(?:" + Pattern.quote(programme.abbreviation()) + "-)?";
        String noun = "(" + WORD + ")" + BLANK + "(?:(?:van )?de" + BLANK + ")?" + prefix + list.nouns() + "(?!\\p{L})";
        Pattern pattern = Pattern.compile(before + noun + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new CountPhrase(list, pattern, after.equals(WHICH));
    }

    /** Whether a text may contain such a phrase: a quick test before the patterns. */
    static boolean mayOccurIn(String text) {
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

    /** The beginning of a sentence with the programme as its subject, such as "het programma telt". */
    private static String pattern(Programme programme) {
        return "()^(?:(?:het|de|the) )?(?:"
                + Stream.of(programme.name(), programme.abbreviation())
                        .filter(name -> !name.isEmpty())
                        .map(name -> Pattern.quote(name) + "|")
                        .collect(Collectors.joining())
                + "(?:(?:het|dit|the|this) )?(?:programma|programme|overzicht|overview))" + BLANK + VERB;
    }
}
