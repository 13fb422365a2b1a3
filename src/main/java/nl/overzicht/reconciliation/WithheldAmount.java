package nl.overzicht.reconciliation;

import java.util.Optional;
import nl.overzicht.finding.Location;

/**
 * An amount that exists but is not published, which a cell of a foreign table marks in its place. It is not a statement
 * and is not in sums.
 *
 * @param at the cell
 * @param stream id of the stream; empty for none
 * @param area id of the area; empty for none
 * @param item name of the item in the source; empty for none
 * @param quantity id of the quantity
 * @param status id of the status; may be empty
 * @param from first year, four digits; may be empty
 * @param to last year, included; may be empty
 * @param source id of the source
 */
public record WithheldAmount(
        Location at,
        Optional<String> stream,
        Optional<String> area,
        Optional<String> item,
        String quantity,
        String status,
        String from,
        String to,
        String source) {

    /** Whether it may belong to a year; always true when its years are not known. */
    public boolean mayBeOf(int year) {
        String text = String.valueOf(year);
        return from.isEmpty() || to.isEmpty() || from.compareTo(text) <= 0 && text.compareTo(to) <= 0;
    }
}
