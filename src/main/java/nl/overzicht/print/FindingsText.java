package nl.overzicht.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.rulebook.RuleBook;

/**
 * All findings of a run for a console: of one rule in one file as many as anyone repairs before the next run, and how many
 * more there are. JSON and SARIF have them all.
 */
public final class FindingsText {

    /** This many findings of one rule in one file are shown. */
    private static final int SHOWN = 10;

    /** To name how many more there are takes a line too: fewer than these are shown themselves. */
    private static final int WORTH_A_LINE = 3;

    /** What a line about further findings counts. */
    private record Kind(String path, String code) {

        static Kind of(Finding finding) {
            return new Kind(finding.at().path(), finding.code());
        }
    }

    private FindingsText() {}

    /**
     * The lines of {@link FindingExcerpt} of each, in order.
     *
     * @param sorted all findings
     * @param source the line at a place; empty: it is not shown
     */
    public static Stream<String> lines(
            List<Finding> sorted, RuleBook book, Function<Location, Optional<String>> source) {
        Map<Kind, Long> counts = sorted.stream().collect(Collectors.groupingBy(Kind::of, Collectors.counting()));
        Map<Kind, Integer> seen = new HashMap<>();
        return sorted.stream().flatMap(finding -> {
            Kind kind = Kind.of(finding);
            long further = counts.get(kind) - SHOWN;
            int number = further < WORTH_A_LINE ? 0 : seen.merge(kind, 1, Integer::sum);
            return number > SHOWN
                    ? Stream.of(book.further(finding, further)).filter(line -> number == SHOWN + 1)
                    : FindingExcerpt.lines(finding, book, source.apply(finding.at())).stream();
        });
    }
}
