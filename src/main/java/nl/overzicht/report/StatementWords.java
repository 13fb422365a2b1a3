package nl.overzicht.report;

import nl.overzicht.funding.Programme.CountedThing;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/**
 * A statement in words, the same on a screen and on paper.
 *
 * @param report what is published
 */
public record StatementWords(Report report) {

    /** What is counted: the title of the quantity. */
    public String about(Statement statement) {
        CountedThing thing = report.programme().quantities().get(statement.quantity());
        return thing == null ? statement.quantity() : thing.title();
    }

    /** The number as officials write it, with what is counted or "per year". */
    public String number(Statement statement) {
        if (statement.isPerYear()) {
            return report.wording().yearly(statement.amount());
        }
        return number(statement.amount());
    }

    /** A quantity as officials write it, with what is counted. */
    public String number(Quantity quantity) {
        return quantity.isCurrency()
                ? report.wording().quantity(quantity)
                : report.wording()
                        .full(quantity, report.programme().quantities().get(quantity.unit()));
    }

    /** The amount over all years of a yearly one, marked as our arithmetic. */
    public String total(Statement statement) {
        return report.wording().quantity(statement.total()) + " ("
                + report.wording().computed() + ")";
    }

    /** The status by the source's verb. A count without a status is no open question; money without one is. */
    public String status(Statement statement) {
        boolean silent =
                statement.status() == Status.UNSTATED && !statement.amount().isCurrency();
        return silent ? "" : report.wording().status(statement.status());
    }

    /** The years that it is for; empty when unknown. */
    public String years(Statement statement) {
        return statement.period().map(report.wording()::periodShort).orElse("");
    }

    /** When it held; empty: as of its source. */
    public String asOf(Statement statement) {
        return statement.asOf().map(report.wording()::moment).orElse("");
    }

    /** The key of the words for what it is beside the leading statements; empty for a leading one. */
    public String role(Statement statement) {
        if (statement.partOf().isPresent()) {
            return "site.role.part";
        }
        if (statement.sameAs().isPresent()) {
            return "site.role.alternative";
        }
        return statement.role() == Statement.Role.HISTORY ? "site.role.history" : "";
    }
}
