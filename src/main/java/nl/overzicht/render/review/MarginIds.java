package nl.overzicht.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Places the ids of facts in the margin beside their lines: next to each other as far as they fit, otherwise below each
 * other. Ids never overlap each other or what is already in the margin. Lengths are in points.
 *
 * @param margin the free margin of the page
 * @param taken what is already in it
 * @param width of a text in type of one point
 */
record MarginIds(Area margin, List<Area> taken, ToDoubleFunction<String> width) {

    static final float SIZE = 6;

    static final float LEADING = 6.8f;
    /** Ids also keep this distance from text above and below, so that an id is not mistaken for a value of that text. */
    private static final float NEAR = 18;

    /** Smaller type is illegible; a row is moved down instead. */
    private static final float SMALLEST = 5;

    private static final String BETWEEN = ", ";

    /** A rectangle on a page. */
    record Area(float left, float top, float right, float bottom) {

        boolean touches(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** The ids of one line, from left to right. */
    record LineIds(NumberedLine line, List<String> ids) {}

    /**
     * A row of ids.
     *
     * @param line that the ids belong to
     * @param text the ids, with commas
     * @param x left edge
     * @param y baseline
     * @param size of the type: smaller if the id is wider than its space
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
        return raise(rows);
    }

    /** Where a row begins, and the size of its type. */
    private record Slot(float x, float y, float size) {}

    /** The slot at this height to the right of what is there, also keeping clear of what is near; else below it. */
    private Slot slot(float y, String id) {
        for (float reach : new float[] {NEAR, 0}) {
            List<Area> inTheWay = findOverlapping(y, reach);
            float x = inTheWay.stream()
                    .map(area -> area.right() + SIZE)
                    .max(Float::compare)
                    .orElse(margin.left());
            float size = (float) Math.min(SIZE, (margin.right() - x) / width.applyAsDouble(id + BETWEEN));
            if (inTheWay.isEmpty() || size > SMALLEST) {
                return new Slot(x, y, size);
            }
        }
        float below = findOverlapping(y, 0).stream()
                .map(Area::bottom)
                .min(Float::compare)
                .orElseThrow();
        return slot(below + SIZE + 0.1f, id);
    }

    private List<Area> findOverlapping(float y, float reach) {
        Area row = new Area(margin.left(), y - SIZE - reach, margin.right(), y + SIZE / 4 + reach);
        boolean free = taken.stream().noneMatch(new Area(row.left(), y - SIZE, row.right(), y + SIZE / 4)::touches);
        return free ? List.of() : taken.stream().filter(row::touches).toList();
    }

    /** The number of ids that fit next to each other; at least one. */
    private int count(List<String> ids, Slot slot) {
        int count = 1;
        while (count < ids.size()
                && width.applyAsDouble(String.join(BETWEEN, ids.subList(0, count + 1)) + BETWEEN) * slot.size()
                        <= margin.right() - slot.x()) {
            count++;
        }
        return count;
    }

    /** Moves rows that would be below the bottom of the page up, and the rows above them. */
    private List<Row> raise(List<Row> rows) {
        float limit = margin.bottom();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            rows.set(i, new Row(row.line(), row.text(), row.x(), Math.min(row.y(), limit), row.size()));
            limit = rows.get(i).y() - LEADING;
        }
        return List.copyOf(rows);
    }
}
