package nl.overzicht.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Stream;
import nl.overzicht.sum.Sum;

/**
 * Which status stands for a stream: the one that its author chose, else the one with the largest sum, so that no stream
 * looks smaller than a source says. Of equal sums the furthest; money that comes in only where there is no other.
 */
final class HeadlineOrder {

    /** From promise to award: the furthest says most. What went out comes after, since it has a date of its own. */
    private static final List<Status> BUILT_IN = List.of(
            Status.GRANTED,
            Status.MADE_AVAILABLE,
            Status.RESERVED,
            Status.AGREED,
            Status.COMMITTED,
            Status.PAID,
            Status.SPENT);

    private final List<Status> chosen;
    private final List<Status> order;

    private HeadlineOrder(List<Status> chosen, List<Status> order) {
        this.chosen = chosen;
        this.order = order;
    }

    /** @param stream empty: for what is of none */
    static HeadlineOrder of(Programme programme, Optional<Stream> stream) {
        List<Status> chosen = new ArrayList<>();
        stream.flatMap(Stream::headline).ifPresent(chosen::add);
        List<Status> marked = new ArrayList<>(
                programme.statuses().stream().filter(Status::headline).toList());
        Collections.reverse(marked);
        chosen.addAll(marked);
        List<Status> order = new ArrayList<>(programme.hasOwnStatuses() ? List.of() : BUILT_IN);
        order.addAll(programme.statuses());
        order.add(Status.UNSTATED);
        order.sort(Comparator.comparing(Status::receipt));
        return new HeadlineOrder(chosen, order.stream().distinct().toList());
    }

    /** The sum that stands for these, which are of one measure; where none could be added, the furthest with rows. */
    Optional<Sum> first(Map<Status, Sum> sums) {
        return added(chosen, sums).stream()
                .findFirst()
                .or(() -> added(order, sums).stream().reduce(HeadlineOrder::larger))
                .or(() -> order.stream().map(sums::get).filter(Objects::nonNull).findFirst());
    }

    private static List<Sum> added(List<Status> statuses, Map<Status, Sum> sums) {
        return statuses.stream()
                .map(sums::get)
                .filter(sum -> sum != null && sum.quantity().isPresent())
                .toList();
    }

    private static Sum larger(Sum first, Sum second) {
        boolean receipt = second.status().receipt() && !first.status().receipt();
        return receipt || value(first).compareTo(value(second)) >= 0 ? first : second;
    }

    private static BigDecimal value(Sum sum) {
        return sum.quantity().map(Quantity::value).orElseThrow();
    }
}
