package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.Set;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/** The statuses through which money and results pass, for a programme without statuses of its own. */
final class StageOrder {

    /** From commitment to spending, then from target to result, and last amounts without a status. */
    static final List<Status> ALL = List.of(
            Status.AGREED,
            Status.RESERVED,
            Status.MADE_AVAILABLE,
            Status.GRANTED,
            Status.COMMITTED,
            Status.PAID,
            Status.SPENT,
            Status.TARGET,
            Status.REALISED,
            Status.UNSTATED);

    /** Statuses that a reader expects: if no source states one, the table says so. */
    private static final Set<Status> OF_MONEY = Set.of(Status.GRANTED, Status.PAID, Status.SPENT);

    private static final Set<Status> OF_COUNTS = Set.of(Status.TARGET, Status.REALISED);

    private StageOrder() {}

    /** The statuses that a reader expects of what is counted; empty when its rows are no stages. */
    static Set<Status> expected(List<Statement> statements) {
        boolean isMoney = statements.get(0).amount().isCurrency();
        boolean isAimed = statements.stream().anyMatch(statement -> OF_COUNTS.contains(statement.status()));
        return isMoney ? OF_MONEY : isAimed ? OF_COUNTS : Set.of();
    }
}
