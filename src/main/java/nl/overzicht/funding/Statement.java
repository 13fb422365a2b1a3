package nl.overzicht.funding;

import java.util.Optional;

/**
 * What one source said about one quantity, with its own words: a row of {@code data/statements.csv}. Empty cells are
 * empty optionals; nothing is filled in.
 *
 * @param id as {@code kansrijke-wijk.amount}
 * @param stream id of the stream; empty: the programme's
 * @param area id of the area; empty: not of one area
 * @param item project, grant, budget article or recipient within its stream and area, by the number or name that its
 *     source gives it: any text. Rows of different items add up
 * @param itemName name of the item for people, one for all rows of an item; may be empty
 * @param quantity id of the quantity in the programme, such as {@code amount}, {@code homes}
 * @param amount the number, in whole units: of the whole period, or of each year of it
 * @param status by the source's verb
 * @param role leading or history
 * @param period the years the number is for; empty: not known
 * @param per whether the number is for the whole period or for each year of it
 * @param asOf when it held; empty: as of its source
 * @param partOf id of the statement whose whole this is a part of; empty: of none
 * @param sameAs id of the leading statement on the same subject; empty: it is no alternative
 * @param source id of the source
 * @param words the few words with the number as the source writes them; may be empty
 * @param note explanation; may be empty
 * @param price price basis; empty: not known
 * @param budget budget article; empty: not known
 */
public record Statement(
        String id,
        Optional<String> stream,
        Optional<String> area,
        Optional<String> item,
        String itemName,
        String quantity,
        Quantity amount,
        Status status,
        Role role,
        Optional<Period> period,
        Span per,
        Optional<PartialDate> asOf,
        Optional<String> partOf,
        Optional<String> sameAs,
        String source,
        String words,
        String note,
        Optional<String> price,
        Optional<String> budget) {

    /** Whether a number counts today or is shown as the past. */
    public enum Role {
        CURRENT,
        /** Shown on the site with its source, in no total, not in the letter. */
        HISTORY
    }

    /** What span one value is for. */
    public enum Span {
        PERIOD,
        YEAR
    }

    /** The same with another name of its item. */
    public Statement withName(String name) {
        return new Statement(
                id, stream, area, item, name, quantity, amount, status, role, period, per, asOf, partOf, sameAs, source,
                words, note, price, budget);
    }

    /** What it is beside the statements that totals take. */
    public enum Standing {
        LEADING,
        PART,
        ALTERNATIVE,
        HISTORY
    }

    /** What it is: the first that holds of part, alternative, history; else leading. */
    public Standing standing() {
        if (partOf.isPresent()) {
            return Standing.PART;
        }
        if (sameAs.isPresent()) {
            return Standing.ALTERNATIVE;
        }
        return role == Role.HISTORY ? Standing.HISTORY : Standing.LEADING;
    }

    /** Whether totals take this statement: no part, no alternative, no history. */
    public boolean isLeading() {
        return standing() == Standing.LEADING;
    }

    /**
     * The number over the whole period, in whole units: the yearly amount times the years, or the amount itself. A yearly
     * amount without a known period stays as it is.
     */
    public Quantity total() {
        return isPerYear() ? amount.times(period.orElseThrow().length()) : amount;
    }

    /** Whether the amount is for each year of a known period. */
    public boolean isPerYear() {
        return per == Span.YEAR && period.isPresent();
    }
}
