package nl.overzicht.load.foreign;

import java.text.Normalizer;
import java.util.Locale;

/** A text of a table as part of an id: always the same for the same text. */
final class Slug {

    private Slug() {}

    /** Lower case, without accents, every run of other characters than letters and digits as one hyphen. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
