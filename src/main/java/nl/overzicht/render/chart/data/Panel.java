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
 * A measure of money that has figures of its own: amounts in two currencies, or of two quantities, are in no figure together.
 *
 * @param measure what its figures show
 * @param suffix what follows the name of a figure: nothing for the first, else as in ids of sums {@code -gbp},
 *     {@code -advance} or {@code -advance-gbp}
 * @param further the measures that have panels after this one; of the first all others, of another none
 * @param left how many more measures have no figure
 */
public record Panel(Measure measure, String suffix, List<Measure> further, int left) {

    /** More measures than these have no figures: their sums are on the pages and in the open data. */
    private static final int MOST = 4;

    /** The measures of which there is something to show: the main quantity first, and of each quantity euro first. */
    public static List<Panel> of(Report report, Predicate<Measure> isKnown) {
        return of(report.facts().sums().money(Scope.PROGRAMME), report, isKnown);
    }

    /** Those of a stream. */
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

    /** Whether its figures have names without a suffix. */
    public boolean isFirst() {
        return suffix.isEmpty();
    }

    /** Whether there is no other. */
    public boolean isOnly() {
        return isFirst() && further.isEmpty();
    }
}
