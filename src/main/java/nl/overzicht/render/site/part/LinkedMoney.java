package nl.overzicht.render.site.part;

import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.MoneyMedium;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Amounts on a web page: names of streams link to their pages, and numbers to their origin.
 *
 * @param writer of texts and numbers
 */
public record LinkedMoney(Writer writer) implements MoneyMedium {

    @Override
    public Markup stream(FundingStream stream) {
        String address = SiteMap.root(writer.address()) + SiteMap.stream(stream.id());
        return new Markup("<a href=\"" + Markup.escape(address) + "\">" + Markup.escape(stream.shortName()) + "</a>");
    }

    @Override
    public Markup sum(Scope scope, Sum sum, String text) {
        return writer.number(scope, sum, text);
    }

    @Override
    public Markup row(Statement row) {
        return writer.number(row);
    }

    @Override
    public Markup number(Quantity quantity, String text) {
        return NumberMarkup.data(quantity, text);
    }
}
