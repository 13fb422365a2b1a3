package nl.overzicht.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A key of a choice of a figure or a table. */
public enum ChoiceKey {
    /** Ids of streams. */
    STREAM("stroom"),
    /** Ids of areas. */
    AREA("gebied"),
    /** Ids of statuses. */
    STATUS("status"),
    /** Years, or spans of years as {@code 2026-2028}. */
    YEAR("jaar"),
    /** What is summed: a quantity, a currency, or both. */
    MEASURE("maat"),
    /** The dimensions of a table of sums: its rows, then its columns. */
    BY("per"),
    /** Whether the table of a figure is printed on paper. */
    TABLE("tabel");

    private final String dutch;

    ChoiceKey(String dutch) {
        this.dutch = dutch;
    }

    /** The English word for it; also a value of {@link #BY}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value in English, if it is one of our words; otherwise unchanged. */
    String value(String written) {
        return switch (this) {
            case BY -> of(written).map(ChoiceKey::word).orElse(written);
            case TABLE -> written.equals("ja") ? "yes" : written.equals("nee") ? "no" : written;
            default -> written;
        };
    }

    /** The key with this word, in Dutch or in English; empty when there is none. */
    static Optional<ChoiceKey> of(String word) {
        return Arrays.stream(values())
                .filter(key -> key.word().equals(word) || key.dutch.equals(word))
                .findFirst();
    }
}
