package nl.overzicht.funding;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How exact a source is about a number. The word is part of the number (rule of truth 1).
 *
 * <p>Two chains order them: {@code stated < nearly < at-most < about} and {@code stated < more-than < at-least < about}.
 */
public enum Precision {
    /** No qualifier: v = X. */
    STATED("stated"),
    /** bijna: X - step/2 &lt; v &lt; X. */
    NEARLY("nearly"),
    /** maximaal: v &lt;= X. */
    AT_MOST("at-most"),
    /** ruim: X &lt; v &lt; X + step/2. */
    MORE_THAN("more-than"),
    /** minimaal: v &gt;= X. */
    AT_LEAST("at-least"),
    /** circa: |v - X| &lt; step/2. */
    ABOUT("about"),
    /** naar schatting: not checked. Stays itself alone, counts as {@link #ABOUT} among others. */
    ESTIMATED("estimated");

    private final String id;

    Precision(String id) {
        this.id = id;
    }

    /** The one with this word in the data; empty: there is none. */
    public static Optional<Precision> of(String id) {
        return Stream.of(values()).filter(precision -> precision.id.equals(id)).findFirst();
    }

    /** The word in the data, such as {@code more-than}. */
    public String id() {
        return id;
    }

    /** What this one counts as beside other numbers. */
    Precision amongOthers() {
        return this == ESTIMATED ? ABOUT : this;
    }

    /** The precision of the negated number: more-than with nearly, at-least with at-most. */
    Precision mirror() {
        return switch (this) {
            case NEARLY -> MORE_THAN;
            case MORE_THAN -> NEARLY;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case STATED, ABOUT, ESTIMATED -> this;
        };
    }

    /** The least precision that covers both. {@link #ESTIMATED} counts as {@link #ABOUT}. */
    Precision join(Precision other) {
        Precision own = amongOthers();
        Precision theirs = other.amongOthers();
        if (own.side() * theirs.side() < 0) {
            return ABOUT;
        }
        return own.rank() >= theirs.rank() ? own : theirs;
    }

    /** Whether this is a bound without a distance, which only a bound of its own side can be added to. */
    public boolean isBound() {
        return this == AT_MOST || this == AT_LEAST;
    }

    private int side() {
        return switch (this) {
            case NEARLY, AT_MOST -> -1;
            case MORE_THAN, AT_LEAST -> 1;
            case STATED, ABOUT, ESTIMATED -> 0;
        };
    }

    private int rank() {
        return switch (this) {
            case STATED -> 0;
            case NEARLY, MORE_THAN -> 1;
            case AT_MOST, AT_LEAST -> 2;
            case ABOUT, ESTIMATED -> 3;
        };
    }
}
