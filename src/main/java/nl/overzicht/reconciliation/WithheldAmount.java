package nl.overzicht.reconciliation;

import java.util.Optional;
import nl.overzicht.finding.Location;

/**
 * An amount that exists and is not published: a cell of a foreign table says so in its place. It is not a statement, and in no
 * sum.
 *
 * @param at its cell
 * @param stream id of the stream; empty: of none
 * @param area id of the area; empty: of none
 * @param item as its source calls it; empty: of none
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

    /** Whether it may be of a year; always when its years are not known. */
    public boolean mayBeOf(int year) {
        String text = String.valueOf(year);
        return from.isEmpty() || to.isEmpty() || from.compareTo(text) <= 0 && text.compareTo(to) <= 0;
    }
}
