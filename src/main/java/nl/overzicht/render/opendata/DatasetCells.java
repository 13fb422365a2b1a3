package nl.overzicht.render.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.overzicht.funding.PartialDate;

/** Cells of published tables. */
final class DatasetCells {

    private DatasetCells() {}

    /** Cells in a row, of which some may be null. */
    static List<Object> of(Object... cells) {
        return Arrays.asList(cells);
    }

    /** A text; null when it is empty. */
    static Object text(String text) {
        return text.isEmpty() ? null : text;
    }

    /** As exact as the source: 2025-12-11, 2025-12, 2025, or "end 2024". */
    static String moment(PartialDate when) {
        return switch (when.part()) {
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", when.year(), when.month(), when.day());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", when.year(), when.month());
            case YEAR -> String.format(Locale.ROOT, "%04d", when.year());
            case START, MIDDLE, END -> DatasetColumns.word(when.part()) + " " + when.year();
        };
    }
}
