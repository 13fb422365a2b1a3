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
 * @param yearHeads the years that have a column; may be empty
 * @param moneyRows the rows for streams and items
 * @param totalRows totals and what is not divided, below these rows
 * @param together whether any cell says that its amount is for several years together
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
     * A row.
     *
     * @param subject a stream, an item, or what the row is
     * @param under whether it is an item of the row above
     * @param totalLine whether it is a total
     * @param amount over all years, or how many amounts there are
     * @param status the verb of the source
     * @param years the first and the last
     * @param noSum why there is no sum; may be empty
     * @param partOf the whole that it is a part of
     * @param byYear a cell for each year that has a column; each may be empty
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

    /**
     * The whole that an amount is a part of.
     *
     * @param ofWhat what the whole is about
     */
    public record PartView(Markup wholeAmount, String ofWhat) {}
}
