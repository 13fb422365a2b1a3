package nl.overzicht.check.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.typed.Mention;

/**
 * Decides whether the total at the foot of a table is that of the programme, or of the stream or area of its column:
 * only if the rows above are all streams, all areas or all years, and their numbers do not add up to it.
 */
final class TableTotals {

    private static final Pattern TOTAL =
            Pattern.compile("\\W*(?:(?:eind)?totaal|(?:grand )?total|som|sum)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);

    private final BooleanSupplier listsAll;
    private final Map<Integer, Map<String, BigDecimal>> sums = new HashMap<>();
    private final Set<Integer> unread = new HashSet<>();

    private TableTotals(BooleanSupplier listsAll) {
        this.listsAll = listsAll;
    }

    /**
     * @param rows what each row is about
     * @param span from the first to the last year of any statement
     */
    static TableTotals of(List<Topic> rows, Programme programme, Supplier<Optional<Period>> span) {
        return new TableTotals(() -> areComplete(rows, programme, span));
    }

    private static boolean areComplete(List<Topic> rows, Programme programme, Supplier<Optional<Period>> span) {
        Stream<String> streams = programme.streams().stream().map(FundingStream::id);
        Stream<String> areas = programme.areas().stream().map(Area::id);
        Stream<Integer> years = span.get().stream()
                .flatMapToInt(period -> IntStream.rangeClosed(period.from(), period.to()))
                .boxed();
        return areComplete(rows, Topic::streams, streams)
                || areComplete(rows, Topic::areas, areas)
                || areComplete(rows, Topic::years, years);
    }

    private static <T> boolean areComplete(List<Topic> rows, Function<Topic, Set<T>> kind, Stream<T> all) {
        Set<T> listed = rows.stream().flatMap(row -> kind.apply(row).stream()).collect(Collectors.toSet());
        return !listed.isEmpty() && all.allMatch(listed::contains);
    }

    /** Whether the first cell of a row says that it is a total. */
    static boolean isTotal(String head) {
        return TOTAL.matcher(head).matches();
    }

    /**
     * Adds a cell of a row that is not a total.
     *
     * @param read the number in the cell; empty if there is none
     * @param digits whether the cell has digits
     */
    void add(int column, List<Mention> read, boolean digits) {
        if (read.size() == 1 && read.get(0).quantity().isPresent()) {
            Quantity quantity = read.get(0).quantity().get();
            sums.computeIfAbsent(column, key -> new HashMap<>())
                    .merge(quantity.unit(), quantity.value(), BigDecimal::add);
        } else if (digits) {
            unread.add(column);
        }
    }

    /** Whether a total is certainly that of what the table is about. */
    boolean isClear(int column, Mention total) {
        return listsAll.getAsBoolean()
                && !unread.contains(column)
                && total.quantity()
                        .map(stated -> sum(column, stated).compareTo(stated.value()) != 0)
                        .orElse(false);
    }

    private BigDecimal sum(int column, Quantity stated) {
        return sums.getOrDefault(column, Map.of()).getOrDefault(stated.unit(), BigDecimal.ZERO);
    }
}
