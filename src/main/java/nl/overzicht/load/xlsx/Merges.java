package nl.overzicht.load.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which cells of a row are merged with another one that bears their value. Rows are asked for in ascending order. */
final class Merges {

    private final List<Range> ranges;
    private final List<Range> open = new ArrayList<>();
    private int next;

    Merges(List<Range> ranges) {
        this.ranges =
                ranges.stream().sorted(Comparator.comparingInt(Range::top)).toList();
    }

    /** The columns, counted from 1, whose cell in this row has no value of its own. */
    BitSet covered(int row) {
        while (next < ranges.size() && ranges.get(next).top() <= row) {
            open.add(ranges.get(next++));
        }
        open.removeIf(range -> range.bottom() < row);
        BitSet covered = new BitSet();
        for (Range range : open) {
            covered.set(range.top() == row ? range.left() + 1 : range.left(), range.right() + 1);
        }
        return covered;
    }
}
