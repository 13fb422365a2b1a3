package nl.overzicht.sum;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.overzicht.funding.Precision;

/**
 * Rows of a small programme from a seed, in the words of {@link TestRow}: few coordinates, years and moments, so that rows
 * often meet.
 */
final class MadeUpRows {

    private static final int FIRST_YEAR = 2026;
    private static final List<String> MOMENTS = List.of("2025", "2025-06", "2025-06-30", "2026-01-15");

    private final Random random;
    private final Random notes;
    /** How often years are unknown, moments given and so on differs between programmes. */
    private final double unknownYears;

    private final double moments;
    private final double hedged;
    private final double negative;
    private final int years;
    /** Whether all rows are of one stream and no item. */
    private final boolean crowded;

    private MadeUpRows(long seed) {
        random = new Random(seed);
        notes = new Random(seed);
        unknownYears = random.nextInt(3) * 0.1;
        moments = random.nextInt(3) * 0.47;
        hedged = random.nextInt(3) * 0.3;
        negative = random.nextInt(4) == 0 ? 0.2 : 0;
        years = 1 + random.nextInt(4);
        crowded = random.nextBoolean();
    }

    static List<String> of(long seed) {
        MadeUpRows made = new MadeUpRows(seed);
        return IntStream.rangeClosed(1, 1 + made.random.nextInt(14))
                .mapToObj(made::row)
                .toList();
    }

    private String row(int number) {
        StringJoiner words = new StringJoiner(" ");
        words.add(crowded ? "dijken/" + one("noord", "west") : coordinates());
        maybe(1 - unknownYears, this::period, words);
        maybe(0.25, () -> "yearly", words);
        maybe(moments, () -> "as-of " + MOMENTS.get(random.nextInt(MOMENTS.size())), words);
        maybe(0.25, () -> "paid", words);
        maybe(0.1, () -> "history", words);
        maybe(number == 1 ? 0 : 0.12, () -> "part-of r" + (1 + random.nextInt(number - 1)), words);
        maybe(number == 1 ? 0 : 0.08, () -> "same-as r" + (1 + random.nextInt(number - 1)), words);
        maybe(0.16, () -> "in GBP", words);
        if (notes.nextInt(3) == 0) {
            words.add("noted");
        }
        maybe(hedged, () -> Precision.values()[random.nextInt(Precision.values().length)].id(), words);
        return words.add((random.nextDouble() < negative ? "-" : "") + (1 + random.nextInt(40)) * 10)
                .toString();
    }

    private void maybe(double chance, Supplier<String> word, StringJoiner words) {
        if (random.nextDouble() < chance) {
            words.add(word.get());
        }
    }

    private String coordinates() {
        return one("dijken", "wegen") + "/" + one("noord", "west") + "/"
                + (random.nextInt(3) == 0 ? one("a", "b") : "");
    }

    private String one(String first, String second) {
        return List.of("", first, second).get(random.nextInt(3));
    }

    private String period() {
        int from = FIRST_YEAR + random.nextInt(years);
        return from + "-" + (from + random.nextInt(years));
    }
}
