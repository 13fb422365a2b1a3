package nl.overzicht;

/**
 * How often a test tries made-up input. The seeds are fixed, so that a share of them is the same share each time: one in ten, and
 * all of them with {@code -Pfull}.
 */
public final class Tries {

    private static final int ONE_IN = Integer.getInteger("overzicht.one-in", 10);

    private Tries() {}

    /** The share of so many. */
    public static int of(int all) {
        return all / ONE_IN;
    }
}
