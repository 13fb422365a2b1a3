package nl.overzicht.load.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts in which rows agree, by column. */
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

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** The text that all rows have in a column; empty: they have none, or differ, or there are no rows. */
    public Optional<String> of(String column) {
        return Optional.ofNullable(texts.get(column)).filter(text -> !text.isEmpty());
    }
}
