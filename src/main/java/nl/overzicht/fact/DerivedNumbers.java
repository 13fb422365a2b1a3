package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;

/** What follows from the statements by arithmetic and comparison. */
record DerivedNumbers(Optional<Coverage> coverage, List<Parts> parts, List<Alternative> alternatives) {

    static DerivedNumbers of(Programme programme) {
        List<Statement> money = programme.statements().stream()
                .filter(statement -> statement.isLeading() && statement.amount().isCurrency())
                .toList();
        return new DerivedNumbers(coverage(programme, money), parts(programme), alternatives(programme));
    }

    private static Optional<Coverage> coverage(Programme programme, List<Statement> money) {
        List<Statement> lines = money.stream()
                .filter(statement -> statement.period().isPresent())
                .toList();
        Optional<Period> end = programme.horizon().map(Horizon::end);
        return lines.stream()
                .map(statement -> statement.period().orElseThrow())
                .reduce(Period::span)
                .map(span -> new Period(
                        span.from(), Math.max(span.to(), end.map(Period::to).orElse(span.to()))))
                .map(years -> new Coverage(years, end, lines));
    }

    private static List<Parts> parts(Programme programme) {
        Statements statements = programme.statements();
        Map<String, List<Statement>> byWhole = new LinkedHashMap<>();
        for (Statement statement : statements) {
            statement
                    .partOf()
                    .flatMap(statements::find)
                    .filter(whole -> counts(statement, whole))
                    .ifPresent(whole -> byWhole.computeIfAbsent(whole.id(), id -> new ArrayList<>())
                            .add(statement));
        }
        return byWhole.entrySet().stream()
                .map(entry -> Parts.of(statements.find(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    /** An alternative to a part would count that part twice; what is past is not a part of what is not. */
    private static boolean counts(Statement part, Statement whole) {
        return part.sameAs().isEmpty() && part.role() == whole.role();
    }

    private static List<Alternative> alternatives(Programme programme) {
        Statements statements = programme.statements();
        return statements.stream()
                .filter(other -> other.sameAs().isPresent())
                .flatMap(other -> other.sameAs().flatMap(statements::find).stream()
                        .map(leading -> Alternative.of(leading, other)))
                .toList();
    }
}
