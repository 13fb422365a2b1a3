package nl.overzicht.render.site.area;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Area;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;

/**
 * Reservations about the totals of areas: reasons for missing sums, and amounts that are not published.
 *
 * @param columns of the totals
 */
record AreaReasons(TotalColumns columns) {

    /** Most names that are listed; further ones are counted. */
    private static final int MOST_NAMES = 20;

    /** The reasons why some of these areas, or the whole, have no sum; each reason once. */
    List<String> noSums(List<Area> areas) {
        SumReasons reasons = new SumReasons(columns.writer().words());
        return columns.columns().stream()
                .flatMap(column -> Stream.concat(
                                areas.stream().map(area -> column.of(area.id())), Stream.of(column.whole()))
                        .flatMap(scope -> column.sum(columns.writer().report(), scope).stream()))
                .map(reasons::of)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    /** A sentence about which of these areas have amounts that are not published; may be empty. */
    String withheldText(List<Area> areas) {
        List<String> names = areas.stream()
                .filter(area -> !amounts().ofScope(Scope.ofArea(area.id())).isEmpty())
                .map(Area::name)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return columns.writer()
                .words()
                .get(
                        "site.areas.withheld",
                        names.size() > MOST_NAMES
                                ? columns.writer().words().get("chart.some", first, names.size() - MOST_NAMES)
                                : first);
    }

    /** The text of a cell without a sum: empty, or that the amount is withheld. */
    Markup emptyCell(TotalColumns.Column column, Scope scope) {
        return amounts().mayBeRest(scope, column.measure(), column.status(), Dimension.AREA)
                ? Markup.text(columns.writer().words().get("withheld"))
                : Markup.NONE;
    }

    /** The label of the row for money that is not divided over areas. */
    String rest() {
        boolean withheld = columns.columns().stream()
                .anyMatch(column ->
                        amounts().mayBeRest(column.whole(), column.measure(), column.status(), Dimension.AREA));
        return new RemainderWords(columns.writer().words()).name(Dimension.AREA, withheld);
    }

    private WithheldAmounts amounts() {
        return WithheldAmounts.of(columns.writer().report());
    }
}
