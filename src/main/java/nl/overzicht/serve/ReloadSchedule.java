package nl.overzicht.serve;

import java.time.Duration;

/**
 * Decides, from successive looks at files, when the content is read again and when the next look follows. A single change
 * counts when the next look finds no other change. After several changes in succession the content is read once nothing changed
 * for some time, so that a hundred saves in a second are one change. All decisions depend only on the looks and their times.
 *
 * @param changes since the content was last read
 * @param first when the first of them was seen, in nanoseconds
 * @param latest when the last of them was seen
 * @param usual how long a look takes, in nanoseconds
 */
record ReloadSchedule(int changes, long first, long latest, long usual) {

    /** The state before the first look. */
    static final ReloadSchedule START = new ReloadSchedule(0, 0, 0, 0);

    private static final Duration PAUSE = Duration.ofMillis(40);

    /** The time between a change and the look that confirms it. */
    private static final Duration CONFIRMATION = Duration.ofMillis(20);

    /** One save is seen as one change, or as two when a look came in the middle of it; more changes are a series of saves. */
    private static final int ONE_SAVE = 2;

    private static final Duration AFTER_A_ROW = Duration.ofMillis(300);

    /** A pause lasts this many times as long as a look, which limits the use of a processor for a large folder. */
    private static final int REST = 20;

    /**
     * The duration of a look counts as at most this many times that of the previous one: otherwise a look delayed by the
     * garbage collector would be followed by a pause of up to half a second.
     */
    private static final int GROWTH = 2;

    /** After this time the content is read even when changes go on. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /**
     * The state after a look.
     *
     * @param start when it began, in nanoseconds
     * @param took how long it lasted
     * @param differs whether the files differ from those of the look before
     * @param unread whether they differ from those that the content was read from
     */
    ReloadSchedule next(long start, long took, boolean differs, boolean unread) {
        long length = usual == 0 ? took : Math.min(took, GROWTH * usual);
        return unread
                ? new ReloadSchedule(
                        changes + (differs ? 1 : 0), changes == 0 ? start : first, differs ? start : latest, length)
                : new ReloadSchedule(0, 0, 0, length);
    }

    /** The state after the content was read. */
    ReloadSchedule read() {
        return new ReloadSchedule(0, 0, 0, usual);
    }

    /** Whether the content is to be read after a look that began at this moment, in nanoseconds. */
    boolean isSettled(long start) {
        long quiet = start - latest;
        boolean still = isRow() ? quiet >= AFTER_A_ROW.toNanos() : quiet > 0;
        return changes > 0 && (still || start - first > LONGEST.toNanos());
    }

    /** The time until the next look: short after a change, so that a single change is soon confirmed. */
    Duration pause() {
        return changes > 0 && !isRow() ? CONFIRMATION : Duration.ofNanos(Math.max(PAUSE.toNanos(), REST * usual));
    }

    private boolean isRow() {
        return changes > ONE_SAVE;
    }
}
