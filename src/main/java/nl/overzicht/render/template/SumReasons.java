package nl.overzicht.render.template;

import java.util.Locale;
import nl.overzicht.sum.Conflict;
import nl.overzicht.sum.Sum;

/**
 * Explains why rows have no sum.
 *
 * @param words of the templates
 */
public record SumReasons(Messages words) {

    /** The same, with the number of amounts that are missing because they are not published. */
    public String of(Sum sum, int withheld) {
        String reason = of(sum);
        if (withheld == 0) {
            return reason;
        }
        String missing = words.get("sum.withheld", withheld);
        return reason.isEmpty() ? missing : reason + "; " + missing;
    }

    /** A sentence without a full stop; empty when the sum can be printed. */
    public String of(Sum sum) {
        if (sum.quantity().isPresent()) {
            return sum.inWords().isPresent() ? "" : words.get("sum.none.rounded");
        }
        return sum.conflicts().stream()
                .findFirst()
                .map(Conflict::kind)
                .map(kind -> words.get(
                        "sum.none." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElseGet(() -> words.get(sum.year().isPresent() ? "sum.none.year" : "sum.none.bounds"));
    }
}
