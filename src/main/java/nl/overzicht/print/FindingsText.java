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
 * All findings of a run for a console. Of one rule in one file only the first are shown, as many as an author repairs
 * before the next run, with the number of the others. JSON and SARIF have them all.
 */
public final class FindingsText {

    /** Findings of one rule in one file that are shown. */
    private static final int SHOWN = 10;

    /** Fewer further findings than this are shown too, since a line with their number takes space as well. */
    private static final int WORTH_A_LINE = 3;

    /** The findings that a line about further ones counts. */
    private record Kind(String path, String code) {

        static Kind of(Finding finding) {
            return new Kind(finding.at().path(), finding.code());
        }
    }

    private FindingsText() {}

    /**
     * The lines of {@link FindingExcerpt} of each finding, in order.
     *
     * @param sorted all findings
     * @param source gives the line at a location; empty when it cannot be shown
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
