package nl.overzicht.choice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;

/**
 * The values that a choice can have.
 *
 * @param streams ids
 * @param areas ids
 * @param statuses by id
 * @param measures by their name in texts: {@code amount} or {@code gbp} for the main quantity, {@code advance} or
 *     {@code advance-gbp} for another
 * @param span from the first to the last year in the rows; empty when no row has a year
 */
record KnownValues(
        Collection<String> streams,
        Collection<String> areas,
        Map<String, Status> statuses,
        Map<String, Measure> measures,
        Optional<Period> span) {

    static final Map<String, Dimension> DIMENSIONS = Map.of(
            "stream", Dimension.STREAM,
            "stroom", Dimension.STREAM,
            "area", Dimension.AREA,
            "gebied", Dimension.AREA,
            "year", Dimension.YEAR,
            "jaar", Dimension.YEAR);

    static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "ja", true, "no", false, "nee", false);

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    static KnownValues of(Programme programme, ProgrammeSums sums) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        sums.of(Scope.PROGRAMME).measures().forEach(measure -> measures.put(word(measure, programme), measure));
        return new KnownValues(
                programme.streams().stream().map(FundingStream::id).toList(),
                programme.areas().stream().map(Area::id).collect(Collectors.toSet()),
                Programme.byId(programme.statuses(), Status::id),
                measures,
                span(programme));
    }

    private static Optional<Period> span(Programme programme) {
        return programme.statements().stream()
                .flatMap(row -> row.period().stream())
                .reduce(Period::span);
    }

    private static String word(Measure measure, Programme programme) {
        String unit = measure.unit().toLowerCase(Locale.ROOT);
        if (!measure.isCurrency() || measure.unit().equals(Quantity.EUR)) {
            return measure.quantity();
        }
        return measure.quantity().equals(programme.main()) ? unit : measure.quantity() + "-" + unit;
    }

    /** A year or a span of years; empty when it has another form or is outside the years in the rows. */
    Optional<Period> years(String text) {
        Matcher matcher = YEARS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(from);
        return span.filter(all -> from <= to && all.contains(from) && all.contains(to))
                .map(all -> new Period(from, to));
    }

    List<String> yearsAsWords() {
        return span.map(all -> all.years().mapToObj(String::valueOf).toList()).orElse(List.of());
    }
}
