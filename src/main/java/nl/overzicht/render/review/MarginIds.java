package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds space for the ids of facts beside the lines in which they are: side by side as far as they fit, then below each
 * other, never over what is in the margin already, nor over each other.
 *
 * @param margin the free margin of the page
 * @param taken what is in it already
 * @param width of a text in type of one point
 */
record MarginIds(Area margin, List<Area> taken, ToDoubleFunction<String> width) {

    static final float SIZE = 6;

    static final float LEADING = 6.8f;
    /** What is so near above or below is kept clear of too, so that an id is not taken for its value. */
    private static final float NEAR = 18;

    /** Smaller type than this is not read: rather a row lower. */
    private static final float SMALLEST = 5;

    private static final String BETWEEN = ", ";

    /** A piece of a page. */
    record Area(float left, float top, float right, float bottom) {

        boolean touches(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** The ids of one line. */
    record LineIds(NumberedLine line, List<String> ids) {}

    /**
     * A row of ids.
     *
     * @param line to which it belongs
     * @param text the ids, with commas
     * @param x left edge
     * @param y baseline
     * @param size of the type: smaller for an id that is wider than its space
     */
    record Row(NumberedLine line, String text, float x, float y, float size) {}

    /** The rows from top to bottom. */
    List<Row> place(List<LineIds> wanted) {
        List<Row> rows = new ArrayList<>();
        for (LineIds number : wanted) {
            List<String> left = number.ids();
            while (!left.isEmpty()) {
                float free = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).y() + LEADING;
                Slot slot = slot(Math.max(number.line().y(), free), left.get(0));
                int taken = count(left, slot);
                String comma = taken < left.size() ? BETWEEN.strip() : "";
                String text = String.join(BETWEEN, left.subList(0, taken)) + comma;
                rows.add(new Row(number.line(), text, slot.x(), slot.y(), slot.size()));
                left = left.subList(taken, left.size());
            }
        }
        return raised(rows);
    }

    /** Where a row can begin. */
    private record Slot(float x, float y, float size) {}

    /** At this height, right of what is there and near there; else below it. */
    private Slot slot(float y, String id) {
        for (float reach : new float[] {NEAR, 0}) {
            List<Area> inTheWay = inTheWay(y, reach);
            float x = inTheWay.stream()
                    .map(area -> area.right() + SIZE)
                    .max(Float::compare)
                    .orElse(margin.left());
            float size = (float) Math.min(SIZE, (margin.right() - x) / width.applyAsDouble(id + BETWEEN));
            if (inTheWay.isEmpty() || size > SMALLEST) {
                return new Slot(x, y, size);
            }
        }
        float below =
                inTheWay(y, 0).stream().map(Area::bottom).min(Float::compare).orElseThrow();
        return slot(below + SIZE + 0.1f, id);
    }

    private List<Area> inTheWay(float y, float reach) {
        Area row = new Area(margin.left(), y - SIZE - reach, margin.right(), y + SIZE / 4 + reach);
        boolean free = taken.stream().noneMatch(new Area(row.left(), y - SIZE, row.right(), y + SIZE / 4)::touches);
        return free ? List.of() : taken.stream().filter(row::touches).toList();
    }

    /** As many ids as fit side by side; at least one. */
    private int count(List<String> ids, Slot slot) {
        int count = 1;
        while (count < ids.size()
                && width.applyAsDouble(String.join(BETWEEN, ids.subList(0, count + 1)) + BETWEEN) * slot.size()
                        <= margin.right() - slot.x()) {
            count++;
        }
        return count;
    }

    /** What would come under the foot of the page goes up, and what is above it makes space. */
    private List<Row> raised(List<Row> rows) {
        float limit = margin.bottom();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            rows.set(i, new Row(row.line(), row.text(), row.x(), Math.min(row.y(), limit), row.size()));
            limit = rows.get(i).y() - LEADING;
        }
        return List.copyOf(rows);
    }
}
