package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/**
 * Periods of one status that do not overlap: a box over all years of an amount, or one for each year of an amount per
 * year.
 */
public record CoverageLine(Status status, List<Period> boxes) {

    /** Most lines of one status; more are merged into one. */
    private static final int MOST_LINES = 2;

    private boolean isFree(List<Period> others) {
        return others.stream()
                .allMatch(
                        other -> boxes.stream().noneMatch(box -> box.from() <= other.to() && other.from() <= box.to()));
    }

    /**
     * Puts each statement on the first line where its years are free. If there are too many lines, they are merged into one.
     */
    static List<CoverageLine> lines(Status status, List<Statement> statements) {
        List<CoverageLine> lines = new ArrayList<>();
        for (List<Period> boxes :
                new LinkedHashSet<>(statements.stream().map(PeriodBoxes::of).toList())) {
            CoverageLine free = lines.stream()
                    .filter(line -> line.isFree(boxes))
                    .findFirst()
                    .orElseGet(() -> {
                        CoverageLine fresh = new CoverageLine(status, new ArrayList<>());
                        lines.add(fresh);
                        return fresh;
                    });
            free.boxes().addAll(boxes);
        }
        return lines.size() <= MOST_LINES ? lines : List.of(merge(status, lines));
    }

    static CoverageLine merge(Status status, List<CoverageLine> lines) {
        return new CoverageLine(status, PeriodBoxes.spans(lines.stream().flatMap(line -> line.boxes().stream())));
    }
}
