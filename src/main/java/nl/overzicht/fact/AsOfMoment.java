package nl.overzicht.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;

/**
 * The date as of which numbers apply: each has its own, or else that of its source.
 *
 * @param latest the latest known date; empty: none is known
 * @param whole whether the date of each is known
 */
public record AsOfMoment(Optional<PartialDate> latest, boolean whole) {

    /** Of these statements. */
    public static AsOfMoment of(List<Statement> statements, Programme programme) {
        List<Optional<PartialDate>> dates = statements.stream()
                .map(statement -> date(statement, programme))
                .distinct()
                .toList();
        return new AsOfMoment(
                dates.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()),
                dates.stream().allMatch(Optional::isPresent));
    }

    private static Optional<PartialDate> date(Statement statement, Programme programme) {
        return statement.asOf().or(() -> programme.source(statement.source()).flatMap(Source::date));
    }
}
