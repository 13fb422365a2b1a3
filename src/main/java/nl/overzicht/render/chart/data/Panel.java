package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;

/**
 * A measure of money with its own figures: amounts in different currencies or quantities are never in one figure.
 *
 * @param measure of the amounts
 * @param suffix of the name of a figure: empty for the first panel, else as in ids of sums, such as {@code -gbp},
 *     {@code -advance} or {@code -advance-gbp}
 * @param further in the first panel, the measures of the other panels; empty in these
 * @param left in the first panel, the number of measures without figures
 */
public record Panel(Measure measure, String suffix, List<Measure> further, int left) {

    /** Most panels. The sums of other measures are on the pages and in the open data. */
    private static final int MOST = 4;

    /** The panels for which there is anything to show: the main quantity first, and of each quantity euros first. */
    public static List<Panel> of(Report report, Predicate<Measure> isKnown) {
        return of(report.facts().sums().money(Scope.PROGRAMME), report, isKnown);
    }

    /**
     * The panels of a stream.
     *
     * @param stream its id
     */
    public static List<Panel> of(Report report, String stream, Predicate<Measure> isKnown) {
        return of(report.facts().sums().money(Scope.ofStream(stream)), report, isKnown);
    }

    private static List<Panel> of(List<Measure> all, Report report, Predicate<Measure> isKnown) {
        List<Measure> known = all.stream().filter(isKnown).toList();
        List<Measure> shown = known.stream().limit(MOST).toList();
        List<Panel> panels = new ArrayList<>();
        for (Measure measure : shown) {
            boolean first = panels.isEmpty();
            panels.add(new Panel(
                    measure,
                    first ? "" : suffix(measure, report),
                    first ? shown.subList(1, shown.size()) : List.of(),
                    first ? known.size() - shown.size() : 0));
        }
        return List.copyOf(panels);
    }

    private static String suffix(Measure measure, Report report) {
        String quantity = measure.quantity().equals(report.programme().main()) ? "" : "-" + measure.quantity();
        boolean euro = measure.unit().equals(Quantity.EUR);
        return quantity + (euro ? "" : "-" + measure.unit().toLowerCase(Locale.ROOT));
    }

    /** Whether the names of its figures have no suffix. */
    public boolean isFirst() {
        return suffix.isEmpty();
    }

    /** Whether it is the only panel. */
    public boolean isOnly() {
        return isFirst() && further.isEmpty();
    }
}
