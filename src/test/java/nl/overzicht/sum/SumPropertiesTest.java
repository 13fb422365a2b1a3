package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.TrialCounts;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a controller expects of any table, over programmes from seeds. */
class SumPropertiesTest {

    private static final int PROGRAMMES = Integer.getInteger("made-up.programmes", TrialCounts.of(400));
    private static final Measure AMOUNT = new Measure("amount", "EUR");
    private static final String WHOLE_NUMBER = "[0-9]+$";
    private static final Pattern PERIOD = Pattern.compile("(\\S+ )(20[0-9]{2})-(20[0-9]{2})( .*)");

    /** The quantities of a programme by status; statuses without a sum are left out. */
    private static Map<Status, Quantity> totals(List<String> rows) {
        Map<Status, Quantity> totals = new TreeMap<>();
        Sums.of(TestRow.of(rows), Scope.PROGRAMME, unit -> false)
                .of(AMOUNT)
                .forEach((status, sum) -> sum.quantity().ifPresent(quantity -> totals.put(status, quantity)));
        return totals;
    }

    private static List<String> with(List<String> rows, String... more) {
        List<String> all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void splittingARowChangesNoTotal(Dimension dimension) {
        int tried = 0;
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            List<String> rows = MadeUpRows.of(seed);
            String row = rows.get(new Random(seed).nextInt(rows.size()));
            List<String> parts = parts(row, dimension);
            List<String> split = with(rows, parts.toArray(String[]::new));
            assertTrue(totals(split).entrySet().containsAll(totals(rows).entrySet()), seed + ": " + split);
            tried += parts.isEmpty() ? 0 : 1;
        }
        assertTrue(tried > PROGRAMMES / 8, "tried " + tried);
    }

    /** Two rows with half of the number each; none where the row is of one stream, area, item or year already, or negative. */
    private static List<String> parts(String row, Dimension dimension) {
        if (row.matches(".* -[0-9]+")) {
            return List.of();
        }
        String half = row.replaceFirst(
                WHOLE_NUMBER, Integer.toString(Integer.parseInt(row.substring(row.lastIndexOf(' ') + 1)) / 2));
        if (dimension == Dimension.YEAR) {
            Matcher period = PERIOD.matcher(half);
            return period.matches() && !period.group(2).equals(period.group(3)) && !half.contains("yearly")
                    ? List.of(
                            period.group(1) + period.group(2) + period.group(4),
                            period.group(1) + (Integer.parseInt(period.group(2)) + 1) + "-" + period.group(3)
                                    + period.group(4))
                    : List.of();
        }
        String[] words = half.split(" ", 2);
        String[] coordinates = (words[0] + "//").split("/", -1);
        boolean given = !coordinates[dimension.ordinal()].isEmpty();
        coordinates[dimension.ordinal()] = "split";
        String first = String.join("/", Arrays.copyOf(coordinates, 3)) + " " + words[1];
        return given ? List.of() : List.of(first, first.replaceFirst("split", "split-2"));
    }

    @Test
    void aLaterMomentReplacesAndNeverAdds() {
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            String row = MadeUpRows.of(seed).get(0).replaceAll(" (history|as-of \\S+)", "");
            String earlier = row.replaceFirst(" ", " as-of 2025 ");
            String later = row.replaceFirst(" ", " as-of 2026-03 ").replaceFirst(WHOLE_NUMBER, "7");
            assertEquals(totals(List.of(later)), totals(List.of(earlier, later)), row);
        }
    }

    @Test
    void aWholeAboveABreakdownIsTheTotal() {
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            List<String> narrower = MadeUpRows.of(seed).stream()
                    .filter(row -> !row.startsWith("//"))
                    .toList();
            List<String> rows = with(narrower, "/ estimated 77");
            assertEquals(
                    TestRow.of("/ estimated 77").get(0).amount(), totals(rows).get(Status.GRANTED), () -> "" + rows);
        }
    }

    @Test
    void anotherStatusCurrencyOrMeasureChangesNoOtherTotal() {
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            List<String> rows = MadeUpRows.of(seed);
            Map<Status, Quantity> totals = totals(rows);
            totals.remove(Status.PAID);
            Map<Status, Quantity> more =
                    totals(with(rows, "dijken paid 2026 5", "dijken in USD 2026 5", "dijken advance 2026 5"));
            more.remove(Status.PAID);
            assertEquals(totals, more, () -> "" + rows);
        }
    }

    @Test
    void theTotalOverAreasAndTheRemainderAreTheWhole() {
        Random random = new Random(11);
        for (int i = 0; i < PROGRAMMES; i++) {
            int noord = random.nextInt(100);
            int west = random.nextInt(100);
            int whole = noord + west + 1 + random.nextInt(50);
            Sums sums = Sums.of(
                    TestRow.of("dijken " + whole, "dijken/noord 2026 " + noord, "dijken/west " + west),
                    Scope.PROGRAMME,
                    unit -> false);
            Quantity total =
                    sums.of(AMOUNT, Status.GRANTED).orElseThrow().quantity().orElseThrow();
            Quantity rest = sums.remainders(AMOUNT, Status.GRANTED).get(Dimension.AREA);
            Quantity areas = TestRow.of("x " + (noord + west)).get(0).amount();
            assertEquals(total, Quantity.sum(List.of(areas, rest)).orElseThrow());
        }
    }
}
