package nl.overzicht.render.money;

import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.Markup;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/** How names and numbers of a table are written: on a screen as links, on paper as text. */
public interface MoneyMedium {

    /** The name of a stream. */
    Markup stream(FundingStream stream);

    /** A sum in these words. */
    Markup sum(Scope scope, Sum sum, String text);

    /** The amount of a row. */
    Markup row(Statement row);

    /** A number that is not a fact, in these words. */
    Markup number(Quantity quantity, String text);
}
