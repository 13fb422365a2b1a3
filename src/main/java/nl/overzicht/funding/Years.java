package nl.overzicht.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A set of years: some, or unknown ones. Unknown years hold every period and share years with every other set.
 *
 * @param unknown whether the years are unknown; then there are no spans
 * @param spans in order, none of them touching the next
 */
public record Years(boolean unknown, List<Period> spans) {

    /** By first year, and of those with one first year the longest first. */
    public static final Comparator<Period> LONGEST_FIRST = Comparator.comparingInt(Period::from)
            .thenComparing(Comparator.comparingInt(Period::to).reversed());

    /** No year. */
    public static final Years NONE = new Years(false, List.of());

    /** Years that are unknown. */
    public static final Years UNKNOWN = new Years(true, List.of());

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    /** Each single year once: most of a million rows are of one. */
    private static final List<Years> SINGLE = IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(year -> new Years(false, List.of(new Period(year, year))))
            .toList();

    /** The years of a period; unknown ones without. */
    public static Years of(Optional<Period> period) {
        return period.map(Years::of).orElse(UNKNOWN);
    }

    /** The years of a period. */
    public static Years of(Period period) {
        boolean single = period.length() == 1 && FIRST <= period.from() && period.to() <= LAST;
        return single ? SINGLE.get(period.from() - FIRST) : new Years(false, List.of(period));
    }

    /** The years of all these together; unknown as soon as those of one are. */
    public static Years union(List<Years> sets) {
        if (sets.size() < 2) {
            return sets.isEmpty() ? NONE : sets.get(0);
        }
        List<Period> spans = new ArrayList<>(sets.size());
        for (Years set : sets) {
            if (set.unknown) {
                return UNKNOWN;
            }
            spans.addAll(set.spans);
        }
        spans.sort(LONGEST_FIRST);
        return new Years(false, merge(spans));
    }

    /** Spans in order, those that touch made one. */
    private static List<Period> merge(List<Period> sorted) {
        List<Period> joined = new ArrayList<>();
        for (Period next : sorted) {
            int last = joined.size() - 1;
            if (last < 0 || next.from() > joined.get(last).to() + 1) {
                joined.add(next);
            } else if (next.to() > joined.get(last).to()) {
                joined.set(last, new Period(joined.get(last).from(), next.to()));
            }
        }
        return List.copyOf(joined);
    }

    /** Whether it is certain that there are none. */
    public boolean isEmpty() {
        return !unknown && spans.isEmpty();
    }

    /** Whether each year of the other is one of these. */
    public boolean hold(Years other) {
        return unknown || !other.unknown && other.spans.stream().allMatch(this::hold);
    }

    private boolean hold(Period period) {
        return spans.stream().anyMatch(span -> span.contains(period));
    }

    /** Whether there is a year in both; unknown years share years with every set. */
    public boolean meet(Years other) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        return unknown
                || other.unknown
                || spans.stream()
                        .anyMatch(span -> other.spans.stream()
                                .anyMatch(period -> span.from() <= period.to() && period.from() <= span.to()));
    }

    /** Whether this year is one of these, or may be; a loop, since sums of a year ask it of each row. */
    public boolean mayHold(int year) {
        for (Period span : spans) {
            if (span.contains(year)) {
                return true;
            }
        }
        return unknown;
    }

    /** These without the years of the other; unknown years stay unknown unless the other's are so too. */
    public Years without(Years other) {
        if (other.unknown) {
            return NONE;
        }
        List<Period> left = new ArrayList<>(spans);
        for (Period gone : other.spans) {
            List<Period> next = new ArrayList<>();
            left.forEach(span -> removePeriod(span, gone, next));
            left = next;
        }
        return new Years(unknown, List.copyOf(left));
    }

    private static void removePeriod(Period span, Period gone, List<Period> left) {
        if (gone.to() < span.from() || span.to() < gone.from()) {
            left.add(span);
            return;
        }
        if (span.from() < gone.from()) {
            left.add(new Period(span.from(), gone.from() - 1));
        }
        if (gone.to() < span.to()) {
            left.add(new Period(gone.to() + 1, span.to()));
        }
    }

    /** The years that are in both; all of these where the other's are unknown. */
    public Years common(Years other) {
        return without(without(other));
    }

    /** How many years these are; 0 when unknown. */
    public int count() {
        int count = 0;
        for (Period span : spans) {
            count += span.length();
        }
        return count;
    }

    /** From the first to the last; empty when there are none or they are unknown. */
    public Optional<Period> span() {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        spans.get(0).from(), spans.get(spans.size() - 1).to()));
    }
}
