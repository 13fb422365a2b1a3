package nl.overzicht.compare;

import java.util.function.UnaryOperator;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.Wording;

/**
 * The titles of sums in a list of changes.
 *
 * @param words of the list
 * @param statements describes what is counted
 * @param wording describes statuses
 */
record SumTitle(UnaryOperator<String> words, StatementWords statements, Wording wording) {

    /** The title of a sum: its scope, quantity and status. */
    String of(Scope scope, Sum sum, Report report) {
        Programme programme = report.programme();
        String whose = scope.stream()
                .flatMap(programme::stream)
                .map(stream -> stream.shortName())
                .or(() -> scope.area().map(area -> name(area, programme)))
                .orElse(programme.abbreviation());
        boolean main = sum.measure().quantity().equals(programme.main());
        String what = main ? "" : " " + statements.quantityTitle(sum.counted().get(0));
        String status = sum.status().isStated() ? " (" + wording.status(sum.status()) + ")" : "";
        return whose + ": " + words.apply("changes.sum") + what + status;
    }

    private static String name(String area, Programme programme) {
        return programme.area(area).map(Area::name).orElse(area);
    }
}
