package nl.overzicht.check.share;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;

/**
 * A list of the programme that texts may count, such as its streams or areas.
 *
 * @param fact that gives its length
 * @param nouns for its elements, as a regular expression
 * @param whole whether the noun means only elements of the list; there are, for instance, more municipalities than
 *     those of a programme
 */
record CountedList(Fact fact, String nouns, boolean whole) {

    /** The lists of streams and areas, and of the municipalities and provinces that areas are in. */
    static List<CountedList> of(Report report) {
        boolean dutch = report.language() == Language.NL;
        String municipalities = dutch ? "gemeenten" : "municipalities";
        String provinces = dutch ? "provincies" : "provinces";
        String areas = areas(report.programme(), dutch);
        boolean whole = Stream.of(municipalities, provinces).noneMatch(areas::contains);
        return Stream.of(
                        list(report, "areas.count", areas, whole),
                        list(report, "streams.count", dutch ? "(?:geld)?stromen" : "(?:funding )?streams", true),
                        list(report, "municipalities.count", municipalities, false),
                        list(report, "provinces.count", provinces, false))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CountedList> list(Report report, String fact, String nouns, boolean whole) {
        return report.facts().find(fact).map(count -> new CountedList(count, nouns, whole));
    }

    /** The programme's own noun for its areas, else the default noun. */
    private static String areas(Programme programme, boolean dutch) {
        Stream<String> plural = Optional.ofNullable(programme.quantities().get("areas"))
                .map(Programme.QuantityDefinition::plural)
                .filter(noun -> !noun.isEmpty())
                .map(Pattern::quote)
                .stream();
        Stream<String> heading =
                Optional.ofNullable(programme.areaColumns().words().get(AreaColumns.NAME))
                        .map(word -> Pattern.quote(word) + "(?:en|n|s|es)")
                        .stream();
        String own = Stream.concat(plural, heading).collect(Collectors.joining("|"));
        return own.isEmpty() ? dutch ? "gebieden" : "areas" : "(?:" + own + ")";
    }

    private Quantity count() {
        return ((FactValue.Number) fact.value()).quantity();
    }

    /** Whether the list has this many elements. */
    boolean has(int number) {
        return count().value().intValue() == number;
    }

    /**
     * Whether a text may mean only some of its elements by this number: at most half, which are likely those that it
     * has just named.
     */
    boolean mayHaveSome(int number) {
        return 2 * number <= count().value().intValue();
    }

    /** Whether a statement gives this number, such as that of one stream or at another date. */
    boolean isStated(int number, Programme programme) {
        return programme.statements().stream()
                .map(row -> row.amount())
                .anyMatch(amount ->
                        amount.unit().equals(count().unit()) && amount.value().intValue() == number);
    }
}
