package nl.overzicht.render.money;

import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Markup;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/** How a table of money writes names and numbers: as links on a screen, as text on paper. */
public interface MoneyMedium {

    /** The name of a stream. */
    Markup stream(FundingStream stream);

    /**
     * A sum.
     *
     * @param text the sum as it is printed
     */
    Markup sum(Scope scope, Sum sum, String text);

    /** The amount of a single row. */
    Markup row(Statement row);

    /**
     * A number that is not a fact, and therefore has no page.
     *
     * @param text the number as it is printed
     */
    Markup number(Quantity quantity, String text);
}
