package nl.overzicht.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;

/** Programmes that consist of statements on money, each of an item of its own, and no more. */
final class Programmes {

    private Programmes() {}

    static Programme of(List<Statement> statements) {
        return new Programme(
                "Programma",
                Optional.empty(),
                "P",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Map.of(),
                "amount",
                Status.BUILT_IN,
                List.of(),
                List.of(),
                new AreaColumns(Map.of(), Optional.empty(), Optional.empty()),
                new Statements(statements),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Facts facts(Statement... statements) {
        return Facts.of(of(List.of(statements)));
    }

    static Statement money(String id, long euros, Precision precision, Status status) {
        Quantity amount = Quantity.of(BigDecimal.valueOf(euros), Quantity.EUR, precision);
        return statement(id, amount, status, Statement.Role.CURRENT, Optional.empty(), Optional.empty());
    }

    static Statement partOf(String whole, Statement statement) {
        return statement(
                statement.id(),
                statement.amount(),
                statement.status(),
                statement.role(),
                Optional.of(whole),
                statement.sameAs());
    }

    static Statement sameAs(String leading, Statement statement) {
        return statement(
                statement.id(),
                statement.amount(),
                statement.status(),
                statement.role(),
                statement.partOf(),
                Optional.of(leading));
    }

    static Statement history(Statement statement) {
        return statement(
                statement.id(),
                statement.amount(),
                statement.status(),
                Statement.Role.HISTORY,
                statement.partOf(),
                statement.sameAs());
    }

    private static Statement statement(
            String id,
            Quantity amount,
            Status status,
            Statement.Role role,
            Optional<String> partOf,
            Optional<String> sameAs) {
        return new Statement(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(id),
                "",
                "amount",
                amount,
                status,
                role,
                Optional.of(new Period(2026, 2028)),
                Statement.Span.PERIOD,
                Optional.empty(),
                partOf,
                sameAs,
                "brief",
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }
}
