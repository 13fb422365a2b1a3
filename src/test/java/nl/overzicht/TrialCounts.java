package nl.overzicht;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a test tries made-up input. The seeds are fixed, so that a share of them is the same share each time: one in ten, and
 * all of them with {@code -Pfull}.
 */
public final class TrialCounts {

    private static final int ONE_IN = Integer.getInteger("overzicht.one-in", 10);

    private TrialCounts() {}

    /** Each of these that is at a multiple of this number; all of them with {@code -Pfull}. */
    public static <T> List<T> oneIn(int number, List<T> all) {
        int step = ONE_IN == 1 ? 1 : number;
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }

    /** The share of so many. */
    public static int of(int all) {
        return all / ONE_IN;
    }
}
