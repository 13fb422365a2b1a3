package nl.overzicht.render.money;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.template.Markup;

/**
 * A table of money.
 *
 * @param id the anchor of its caption
 * @param caption as printed
 * @param overall whether it has the amounts over all years
 * @param yearHeads years with a column of their own; may be empty
 * @param moneyRows its lines
 * @param totalRows totals and what is not divided, below the lines
 * @param together whether an amount is for several of these years together
 */
public record MoneyTable(
        String id,
        String caption,
        boolean overall,
        List<String> yearHeads,
        List<MoneyRow> moneyRows,
        List<MoneyRow> totalRows,
        boolean together) {

    /**
     * A line.
     *
     * @param subject a stream, an item, or what the line is
     * @param under whether it is an item of the line above
     * @param totalLine whether it is the total of the lines
     * @param amount over all years, or how many amounts there are
     * @param status by the source's verb
     * @param years from the first to the last
     * @param noSum why there is no sum; may be empty
     * @param partOf the whole that it is a part of
     * @param byYear the amount of each year that has a column; may be empty
     */
    public record MoneyRow(
            Markup subject,
            boolean under,
            boolean totalLine,
            Markup amount,
            String status,
            String years,
            String noSum,
            Optional<PartView> partOf,
            List<Markup> byYear) {}

    /** The whole of which something is a part, and of what that whole is. */
    public record PartView(Markup wholeAmount, String ofWhat) {}
}
