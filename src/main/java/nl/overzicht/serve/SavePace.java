package nl.overzicht.serve;

import java.time.Duration;

/**
 * Decides from successive looks at files when the content is read again and when the next look is. A change counts when a later look
 * finds nothing else, or where several changes followed each other, when nothing changed for some time: a hundred saves in a second
 * are one change. A function of the looks and their times alone.
 *
 * @param changes since the content was last read
 * @param first when the first of them was seen, in nanoseconds
 * @param latest when the last of them was seen
 * @param usual how long a look takes, in nanoseconds
 */
record SavePace(int changes, long first, long latest, long usual) {

    /** Nothing was looked at yet. */
    static final SavePace START = new SavePace(0, 0, 0, 0);

    private static final Duration PAUSE = Duration.ofMillis(40);

    /** Between a change and the look that confirms it. */
    private static final Duration CONFIRMATION = Duration.ofMillis(20);

    /** A save is seen as one change, or as two when a look came in between; more are a row of saves. */
    private static final int ONE_SAVE = 2;

    private static final Duration AFTER_A_ROW = Duration.ofMillis(300);

    /** How many times as long as a look a pause is, so that a large folder takes no more than this part of a processor. */
    private static final int REST = 20;

    /**
     * A look counts as at most this many times as long as the one before: one that the garbage collector held up would be followed by a
     * pause of up to half a second.
     */
    private static final int GROWTH = 2;

    /** Someone who saves all the time sees something after so long. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /**
     * After a look.
     *
     * @param start when it began, in nanoseconds
     * @param took how long it lasted
     * @param differs whether the files differ from those of the look before
     * @param unread whether they differ from those that the content was read from
     */
    SavePace after(long start, long took, boolean differs, boolean unread) {
        long length = usual == 0 ? took : Math.min(took, GROWTH * usual);
        return unread
                ? new SavePace(
                        changes + (differs ? 1 : 0), changes == 0 ? start : first, differs ? start : latest, length)
                : new SavePace(0, 0, 0, length);
    }

    /** Once the content was read. */
    SavePace read() {
        return new SavePace(0, 0, 0, usual);
    }

    /** Whether the content is to be read after a look that began at this moment. */
    boolean isSettled(long start) {
        long quiet = start - latest;
        boolean still = isRow() ? quiet >= AFTER_A_ROW.toNanos() : quiet > 0;
        return changes > 0 && (still || start - first > LONGEST.toNanos());
    }

    /** Until the next look: short after a change, so that it is soon known to be a single one. */
    Duration pause() {
        return changes > 0 && !isRow() ? CONFIRMATION : Duration.ofNanos(Math.max(PAUSE.toNanos(), REST * usual));
    }

    private boolean isRow() {
        return changes > ONE_SAVE;
    }
}
