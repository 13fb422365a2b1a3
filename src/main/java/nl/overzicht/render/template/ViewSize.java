package nl.overzicht.render.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The size of a view: the number of characters that a template receives. */
final class ViewSize {

    /** Characters counted for a number, a boolean, or the end of a row. */
    private static final int OF_A_VALUE = 8;

    private ViewSize() {}

    static long of(List<Record> records) {
        return records.stream().mapToLong(ViewSize::of).sum();
    }

    private static long of(Object value) {
        if (value instanceof String text) {
            return text.length() + OF_A_VALUE;
        }
        if (value instanceof Markup markup) {
            return markup.html().length() + OF_A_VALUE;
        }
        if (value instanceof Collection<?> list) {
            return OF_A_VALUE + list.stream().mapToLong(ViewSize::of).sum();
        }
        if (value instanceof Map<?, ?> map) {
            return of(map.values());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ViewSize::of).orElse(0L);
        }
        return value instanceof Record view
                ? RecordModel.values(view).stream().mapToLong(ViewSize::of).sum()
                : OF_A_VALUE;
    }
}
