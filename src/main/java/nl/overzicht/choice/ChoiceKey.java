package nl.overzicht.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be chosen of a figure or a table. */
public enum ChoiceKey {
    /** Ids of streams. */
    STREAM("stroom"),
    /** Ids of areas. */
    AREA("gebied"),
    /** Ids of statuses. */
    STATUS("status"),
    /** Years, or spans of years as {@code 2026-2028}. */
    YEAR("jaar"),
    /** What is added: a quantity, a currency, or both. */
    MEASURE("maat"),
    /** Along what a table of sums is divided: its rows, and then its columns. */
    BY("per"),
    /** Whether the table of a figure is printed on paper. */
    TABLE("tabel");

    private final String dutch;

    ChoiceKey(String dutch) {
        this.dutch = dutch;
    }

    /** As texts write it; also a value of {@link #BY}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value as it is in English, where it is one of our words. */
    String value(String written) {
        return switch (this) {
            case BY -> of(written).map(ChoiceKey::word).orElse(written);
            case TABLE -> written.equals("ja") ? "yes" : written.equals("nee") ? "no" : written;
            default -> written;
        };
    }

    /** The key that a text writes, in Dutch or in English. */
    static Optional<ChoiceKey> of(String word) {
        return Arrays.stream(values())
                .filter(key -> key.word().equals(word) || key.dutch.equals(word))
                .findFirst();
    }
}
