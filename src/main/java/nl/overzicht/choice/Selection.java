package nl.overzicht.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;

/**
 * What of the data a figure or table shows. An empty set means everything.
 *
 * @param streams ids
 * @param areas ids
 * @param statuses of amounts; they do not change which rows count
 * @param years each separately
 * @param measure what a table adds; empty: the first of money
 * @param by along what a table is divided: rows, and then columns
 * @param table whether the table of a figure is printed with it on paper; empty: as its place settles
 */
public record Selection(
        Set<String> streams,
        Set<String> areas,
        Set<Status> statuses,
        Set<Integer> years,
        Optional<Measure> measure,
        List<Dimension> by,
        Optional<Boolean> table) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), List.of(), Optional.empty());

    /** Whether some rows are left out. */
    public boolean isNarrow() {
        return !(streams.isEmpty() && areas.isEmpty() && statuses.isEmpty());
    }

    /** The streams, areas and statements that are chosen; of each status, since a row of one may hold those of another. */
    public Programme filter(Programme programme) {
        List<Statement> rows = programme.statements().stream()
                .filter(row -> isIn(row.stream(), row.area()))
                .toList();
        return programme.with(
                programme.streams().stream()
                        .filter(stream -> isShown(stream, rows))
                        .toList(),
                programme.areas().stream().filter(area -> has(areas, area.id())).toList(),
                new Statements(rows),
                programme.milestones().stream()
                        .filter(milestone -> milestone.stream().isEmpty()
                                || has(streams, milestone.stream().get()))
                        .toList());
    }

    /** Of what is chosen by area or status, a stream without any of it is not unknown: it is left out. */
    private boolean isShown(FundingStream stream, List<Statement> rows) {
        return has(streams, stream.id())
                && (areas.isEmpty() && statuses.isEmpty()
                        || rows.stream()
                                .anyMatch(row ->
                                        row.stream().filter(stream.id()::equals).isPresent() && has(row.status())));
    }

    /** Whether something of a stream and an area is among what is chosen. */
    public boolean isIn(Optional<String> stream, Optional<String> area) {
        return has(streams, stream.orElse("")) && has(areas, area.orElse(""));
    }

    /** Whether amounts of a status are shown. */
    public boolean has(Status status) {
        return has(statuses, status);
    }

    /** Whether a year is shown. */
    public boolean has(int year) {
        return has(years, year);
    }

    private static <T> boolean has(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }
}
