package nl.overzicht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * A line of a list of money by stream: the line of a stream, or of the money that belongs to no stream.
 *
 * @param name of the stream, or of what has no stream
 * @param scope of its rows
 */
public record StreamLine(String name, Scope scope) {

    /** The line of a stream. */
    public static StreamLine of(FundingStream stream) {
        return new StreamLine(stream.shortName(), Scope.ofStream(stream.id()));
    }

    /** The id of the stream; empty when the money belongs to none. */
    public Optional<String> stream() {
        return scope.stream().filter(id -> !scope.equals(Scope.NO_STREAM));
    }

    /**
     * A line for each stream, and a last one for money that belongs to no stream, if there is any. If all of that is
     * about the programme as a whole, its line has the name of the programme.
     *
     * @param noStream name of the last line when it has amounts of areas or items
     */
    public static List<StreamLine> all(Report report, String noStream) {
        List<StreamLine> lines = new ArrayList<>(
                report.programme().streams().stream().map(StreamLine::of).toList());
        ProgrammeSums sums = report.facts().sums();
        if (!sums.money(Scope.NO_STREAM).isEmpty()) {
            boolean whole = sums.money(Scope.NO_STREAM).stream()
                    .flatMap(measure -> sums.of(Scope.NO_STREAM).of(measure).values().stream())
                    .allMatch(StreamLine::isOfAll);
            lines.add(new StreamLine(whole ? report.programme().abbreviation() : noStream, Scope.NO_STREAM));
        }
        return List.copyOf(lines);
    }

    private static boolean isOfAll(Sum sum) {
        return isOfAll(sum.counted()) && isOfAll(sum.compared());
    }

    private static boolean isOfAll(List<Statement> rows) {
        return rows.stream().allMatch(row -> row.area().isEmpty() && row.item().isEmpty());
    }
}
