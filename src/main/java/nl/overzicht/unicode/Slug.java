package nl.overzicht.unicode;

import java.text.Normalizer;

/** A text as a part of an id or an address. */
public final class Slug {

    private Slug() {}

    /**
     * Its letters of the Latin alphabet in lower case without accents, and its digits, with one hyphen for each run of
     * other characters between them; empty when it has neither. Not unique: two texts can have the same.
     */
    public static String of(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean apart = false;
        for (int letter : Normalizer.normalize(NormalText.text(text), Normalizer.Form.NFD)
                .codePoints()
                .toArray()) {
            int lower = Character.toLowerCase(letter);
            if (isKept(lower)) {
                slug.append(apart && !slug.isEmpty() ? "-" : "").append((char) lower);
                apart = false;
            } else {
                apart |= !isMark(letter);
            }
        }
        return slug.toString();
    }

    private static boolean isKept(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    /** An accent takes no width of its own. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
