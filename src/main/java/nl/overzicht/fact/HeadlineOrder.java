package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;

/** Which status represents a stream: the first of these that has a sum. */
final class HeadlineOrder {

    /** From promise to award, the furthest first. Payments come after these, since they have a date of their own. */
    private static final List<Status> BUILT_IN = List.of(
            Status.GRANTED,
            Status.MADE_AVAILABLE,
            Status.RESERVED,
            Status.AGREED,
            Status.COMMITTED,
            Status.PAID,
            Status.SPENT);

    private HeadlineOrder() {}

    /**
     * All statuses that money of the programme can have, the best one first.
     *
     * @param stream empty: of what is of none
     */
    static List<Status> of(Programme programme, Optional<FundingStream> stream) {
        List<Status> order = new ArrayList<>();
        stream.flatMap(FundingStream::headline).ifPresent(order::add);
        order.addAll(programme.hasOwnStatuses() ? ownOrder(programme.statuses()) : BUILT_IN);
        order.addAll(programme.statuses());
        order.add(Status.UNSTATED);
        return order.stream().distinct().toList();
    }

    /** The last that is marked, then in the order of the list. */
    private static List<Status> ownOrder(List<Status> statuses) {
        List<Status> marked =
                new ArrayList<>(statuses.stream().filter(Status::headline).toList());
        Collections.reverse(marked);
        return marked;
    }
}
