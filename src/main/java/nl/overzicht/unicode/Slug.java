package nl.overzicht.load.written;

import java.text.Normalizer;

/** Texts of tables as parts of ids. */
public final class IdText {

    private IdText() {}

    /** A text as a part of an id: lower case, without accents, every run of other characters than letters and digits as one hyphen. */
    public static String part(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean apart = false;
        for (int letter :
                Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray()) {
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
