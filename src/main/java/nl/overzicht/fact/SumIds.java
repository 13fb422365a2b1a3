package nl.overzicht.fact;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The ids of sums: {@code [scope.]total.<status>[.<quantity>][.<currency>][.<year>]}. The scope is a stream, an area, or
 * both with a point between; the main quantity and euro are not named.
 */
final class SumIds {

    static final String TOTAL = "total";

    private static final Pattern CURRENCY = Pattern.compile("[a-z]{3}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Set<String> streams = new HashSet<>();
    private final Set<String> areas = new HashSet<>();
    private final Set<String> quantities;
    private final Map<String, Status> statuses = new HashMap<>();
    private final String main;

    SumIds(Programme programme) {
        programme.streams().forEach(stream -> streams.add(stream.id()));
        programme.areas().forEach(area -> areas.add(area.id()));
        programme.statuses().forEach(status -> statuses.put(status.id(), status));
        statuses.put(Status.UNSTATED.id(), Status.UNSTATED);
        quantities = programme.quantities().keySet();
        main = programme.main();
    }

    /** The id of a sum, over all years or of one. */
    String of(Scope scope, Sum sum) {
        Measure measure = sum.measure();
        Optional<String> currency = measure.isCurrency() ? Optional.of(measure.unit()) : Optional.empty();
        return of(new SumId(scope, sum.status(), measure.quantity(), currency, sum.year()));
    }

    /** The one id of what is requested: the main quantity and euro are not named. */
    String of(SumId asked) {
        StringBuilder id = new StringBuilder();
        asked.scope().stream().ifPresent(stream -> id.append(stream).append('.'));
        asked.scope().area().ifPresent(area -> id.append(area).append('.'));
        id.append(TOTAL).append('.').append(asked.status().id());
        if (!asked.quantity().equals(main)) {
            id.append('.').append(asked.quantity());
        }
        asked.currency()
                .filter(currency -> !currency.equals(Quantity.EUR))
                .ifPresent(currency -> id.append('.').append(currency.toLowerCase(Locale.ROOT)));
        asked.year().ifPresent(year -> id.append('.').append(year));
        return id.toString();
    }

    /**
     * What an id asks for; empty when it is none of a sum. Whether there is such a sum is another matter, as is whether the
     * id names what is left out in the one id of that sum.
     */
    Optional<SumId> parse(String id) {
        List<String> words = Arrays.asList(id.split("\\.", -1));
        int total = words.indexOf(TOTAL);
        return total < 0 || total > 2 || total == words.size() - 1
                ? Optional.empty()
                : scope(words.subList(0, total))
                        .flatMap(scope -> parse(scope, new ArrayDeque<>(words.subList(total + 1, words.size()))));
    }

    /** The scope of an id without a status, such as {@code dijken.total}: all of its sums may be meant. */
    Optional<Scope> scopeWithoutStatus(String id) {
        String end = "." + TOTAL;
        return id.endsWith(end)
                ? scope(Arrays.asList(
                        id.substring(0, id.length() - end.length()).split("\\.", -1)))
                : Optional.empty();
    }

    private Optional<Scope> scope(List<String> words) {
        if (words.isEmpty()) {
            return Optional.of(Scope.PROGRAMME);
        }
        String first = words.get(0);
        if (words.size() == 2) {
            String second = words.get(1);
            return streams.contains(first) && areas.contains(second)
                    ? Optional.of(Scope.of(first, second))
                    : Optional.empty();
        }
        if (words.size() > 2) {
            return Optional.empty();
        }
        if (streams.contains(first)) {
            return Optional.of(Scope.ofStream(first));
        }
        return areas.contains(first) ? Optional.of(Scope.ofArea(first)) : Optional.empty();
    }

    private Optional<SumId> parse(Scope scope, Deque<String> words) {
        Status status = statuses.get(words.pop());
        String quantity = !words.isEmpty() && quantities.contains(words.peek()) ? words.pop() : main;
        Optional<String> currency =
                !words.isEmpty() && CURRENCY.matcher(words.peek()).matches()
                        ? Optional.of(words.pop().toUpperCase(Locale.ROOT))
                        : Optional.empty();
        OptionalInt year = !words.isEmpty() && YEAR.matcher(words.peek()).matches()
                ? OptionalInt.of(Integer.parseInt(words.pop()))
                : OptionalInt.empty();
        return status == null || !words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SumId(scope, status, quantity, currency, year));
    }
}
