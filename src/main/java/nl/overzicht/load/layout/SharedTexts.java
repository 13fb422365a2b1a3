package nl.overzicht.load.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the texts that all rows have in common, by column. */
public final class SharedTexts {

    private final Map<String, String> texts = new HashMap<>();
    private int rows;

    /** Takes a row; a column whose text differs from that of earlier rows is no longer shared. */
    public void take(ForeignRow row, Collection<String> columns) {
        if (rows++ == 0) {
            columns.forEach(column -> texts.put(column, row.text(column)));
        } else {
            texts.entrySet().removeIf(shared -> !shared.getValue().equals(row.text(shared.getKey())));
        }
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The text that all rows have in a column; empty when it is missing or differs, or when there are no rows. */
    public Optional<String> of(String column) {
        return Optional.ofNullable(texts.get(column)).filter(text -> !text.isEmpty());
    }
}
