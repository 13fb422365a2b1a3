package nl.overzicht.load.notation;

import java.util.regex.Pattern;

/** Words in a column of areas that mark a row as about all areas together: {@code Hele gemeente}, {@code citywide}. */
public final class WholeAreaWords {

    private static final Pattern WORDS = Pattern.compile(
            "(?:de |the )?(?:hele|gehele|whole|entire) (?:gemeente|stad|regio|provincie|land|wijk|gebied"
                    + "|municipality|city|region|province|county|borough|district|country|area)"
                    + "|(?:gemeente|stads?|regio|provincie|stadsdeel|lands?)-?breed|landelijk|heel (?:nederland|de stad)"
                    + "|(?:wijk|gebieds?|gemeente|regio)-?overstijgend"
                    + "|(?:city|region|nation|county|country|borough|district|council|state|province)-?wide"
                    + "|(?:alle|all) (?:gebieden|wijken|buurten|kernen|dorpen|gemeenten|regio's|provincies|stadsdelen|steden"
                    + "|areas|districts|wards|regions|boroughs|counties|municipalities|provinces|parishes|towns|cities)",
            Pattern.CASE_INSENSITIVE);

    private WholeAreaWords() {}

    /** Whether a text consists only of such words. */
    public static boolean match(String text) {
        return WORDS.matcher(text.strip().replace('\u2019', '\'')).matches();
    }
}
