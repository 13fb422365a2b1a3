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
 * The part of the data that a figure or table shows. An empty set means everything.
 *
 * @param streams ids
 * @param areas ids
 * @param statuses statuses of amounts; they do not change which rows count
 * @param years each separately
 * @param measure what a table sums; empty for the first measure of money
 * @param by dimensions of a table: rows, then columns
 * @param table whether the table of a figure is printed with it on paper; empty when its place in the document decides
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

    /** Whether streams, areas or statuses are left out. */
    public boolean isNarrow() {
        return !(streams.isEmpty() && areas.isEmpty() && statuses.isEmpty());
    }

    /**
     * The chosen streams, areas and statements. Statements are not filtered by status, since a row of one status may
     * have amounts of another.
     */
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

    /** When areas or statuses are chosen, a stream without any of them is left out and not shown as unknown. */
    private boolean isShown(FundingStream stream, List<Statement> rows) {
        return has(streams, stream.id())
                && (areas.isEmpty() && statuses.isEmpty()
                        || rows.stream()
                                .anyMatch(row ->
                                        row.stream().filter(stream.id()::equals).isPresent() && has(row.status())));
    }

    /** Whether a row with this stream and area is chosen. */
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
