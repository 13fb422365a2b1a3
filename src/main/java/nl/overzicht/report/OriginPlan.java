package nl.overzicht.report;

import java.util.HashMap;
import java.util.Map;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/** Whether the origins of the numbers that are not of a single area are on one page, or on a page for each stream. */
public final class OriginPlan {

    static final String ADDRESS = "herkomst.html";

    /** The most rows of a stream or an area that have a line each; more are only in the open data. */
    public static final int MOST_ROWS = 150;

    /** The most rows that are listed below a number; more are only counted. */
    public static final int MOST_BELOW = 25;

    /** The most lines on one page, including the rows below them. */
    private static final int MOST_LINES = 1200;

    private static final String FOLDER = "herkomst/";

    private record SumOfStream(String stream, String quantity, String unit, Status status) {

        /** Whether a row belongs to it; usually it is the sum of the row before. */
        boolean isOf(String other, Statement row) {
            return stream.equals(other)
                    && quantity.equals(row.quantity())
                    && unit.equals(row.amount().unit())
                    && status.equals(row.status());
        }
    }

    private static final class Counter {
        private int rows;
    }

    private OriginPlan() {}

    /** Whether each stream has a page of its own for the origins of its numbers. */
    public static boolean isByStream(Programme programme) {
        Map<String, Integer> own = new HashMap<>();
        Map<SumOfStream, Counter> added = new HashMap<>();
        SumOfStream last = null;
        Counter count = new Counter();
        for (Statement row : programme.statements()) {
            String stream = row.stream().orElse("");
            if (row.area().isEmpty()) {
                own.merge(stream, 1, Integer::sum);
            }
            if (last == null || !last.isOf(stream, row)) {
                last = new SumOfStream(stream, row.quantity(), row.amount().unit(), row.status());
                count = added.computeIfAbsent(last, sum -> new Counter());
            }
            count.rows++;
        }
        int lines = own.values().stream()
                .mapToInt(rows -> 2 * Math.min(rows, MOST_ROWS))
                .sum();
        int sums = added.values().stream()
                .mapToInt(counter -> counter.rows > MOST_BELOW ? 1 : 1 + counter.rows)
                .sum();
        return lines + sums > MOST_LINES && programme.streams().size() > 1;
    }

    /** The address of the page with the origins of the numbers of a stream. */
    public static String ofStream(String id) {
        return FOLDER + id + ".html";
    }

    /** Whether a page is about origins. */
    public static boolean isAddress(String address) {
        return address.equals(ADDRESS) || isBelow(address);
    }

    static boolean isBelow(String address) {
        return address.startsWith(FOLDER);
    }
}
