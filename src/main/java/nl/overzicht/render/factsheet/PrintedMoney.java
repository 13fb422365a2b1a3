package nl.overzicht.render.factsheet;

import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.MoneyMedium;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.StatementWords;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Names and numbers of a table of money as plain text.
 *
 * @param statements rows in words
 */
record PrintedMoney(StatementWords statements) implements MoneyMedium {

    @Override
    public Markup stream(FundingStream stream) {
        return Markup.text(stream.shortName());
    }

    @Override
    public Markup sum(Scope scope, Sum sum, String text) {
        return Markup.text(text);
    }

    @Override
    public Markup row(Statement row) {
        return Markup.text(statements.number(row));
    }

    @Override
    public Markup number(Quantity quantity, String text) {
        return Markup.text(text);
    }
}
