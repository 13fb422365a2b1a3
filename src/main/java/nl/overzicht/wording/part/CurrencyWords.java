package nl.overzicht.wording.part;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.overzicht.funding.Currencies;

/** Currencies as people type them: signs, codes of ISO 4217, words of both languages. */
public final class CurrencyWords {

    /** The currencies whose code is not also a word in capitals. */
    static final Set<String> CLEAR = Set.of(
            "EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "CAD", "AUD", "NZD",
            "HKD", "SGD", "CNY", "INR", "ZAR", "BRL", "KRW", "RUB", "MXN", "UAH", "NLG", "BEF", "DEM", "FRF", "XCG");

    /** Words with another meaning too: they count for a currency of the programme, or after "miljoen". */
    private static final Set<String> LOOSE = Set.of(
            "won", "rand", "real", "mark", "kroon", "crown", "crowns", "frank", "franc", "kr", "kr.", "ft", "lei",
            "leu", "lev", "dinar", "peso", "pesos");

    private static final Map<String, List<String>> FAMILIES = families(
            "EUR = \u20ac euro euros euro's euro\u2019s",
            "GBP EGP GIP FKP LBP SDG SHP SSP SYP = \u00a3 pond ponden pound pounds",
            "GBP = sterling pond_sterling pounds_sterling pound_sterling britse_pond britse_ponden engelse_pond"
                    + " british_pound british_pounds",
            "USD CAD AUD NZD HKD SGD TWD SRD XCD BSD BBD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD TTD"
                    + " = $ dollar dollars",
            "USD = us$ us_$ us_dollar us_dollars amerikaanse_dollar amerikaanse_dollars american_dollars",
            "CAD = c$ ca$ can$ canadese_dollar canadese_dollars canadian_dollars",
            "AUD = a$ au$ australische_dollar australische_dollars australian_dollars",
            "NZD = nz$ nieuw-zeelandse_dollar new_zealand_dollars",
            "HKD = hk$ hongkongse_dollar hong_kong_dollars",
            "SGD = s$ singaporese_dollar singapore_dollars",
            "SRD = surinaamse_dollar surinaamse_dollars surinamese_dollars",
            "SEK NOK DKK ISK CZK = kroon kronen kroner krone kronor krona kr kr. crown crowns",
            "SEK = zweedse_kroon zweedse_kronen swedish_krona swedish_kronor swedish_kroner",
            "NOK = noorse_kroon noorse_kronen norwegian_krone norwegian_kroner",
            "DKK = deense_kroon deense_kronen danish_krone danish_kroner",
            "ISK = ijslandse_kroon ijslandse_kronen icelandic_krona icelandic_kronur",
            "CZK = k\u010d tsjechische_kroon tsjechische_kronen czech_koruna czech_crowns koruna koruny",
            "CHF BEF FRF LUF XOF XAF XPF = frank franken franc francs",
            "CHF = zwitserse_frank zwitserse_franken swiss_franc swiss_francs",
            "JPY CNY = \u00a5",
            "JPY = yen japanse_yen japanese_yen",
            "CNY = yuan renminbi rmb",
            "PLN = z\u0142 z\u0142oty zloty zlotys z\u0142otys poolse_zloty polish_zloty",
            "HUF = ft forint forinten forints",
            "RON = leu lei",
            "BGN = lev leva",
            "TRY = \u20ba lira lire turkse_lira turkish_lira",
            "INR = \u20b9 roepie roepies rupee rupees",
            "RUB = \u20bd roebel roebels rouble roubles rubles",
            "UAH = \u20b4 hryvnia hryvnias",
            "KRW = \u20a9 won",
            "ILS = \u20aa shekel shekels sjekel sjekels",
            "ZAR = rand",
            "BRL = r$ real reais",
            "MXN COP ARS CLP PHP = peso pesos",
            "RSD TND DZD KWD = dinar dinars",
            "NLG ANG AWG XCG = \u0192 gulden guldens guilder guilders",
            "DEM FIM BAM = mark");

    private CurrencyWords() {}

    private static Map<String, List<String>> families(String... lines) {
        Map<String, List<String>> families = new HashMap<>();
        for (String line : lines) {
            String[] sides = line.split(" = ");
            List<String> codes = List.of(sides[0].split(" "));
            for (String word : sides[1].split(" ")) {
                families.put(word.replace('_', ' '), codes);
            }
        }
        return Map.copyOf(families);
    }

    /** The codes of all that a word, sign or code may mean, the preferred one first; none when it is not a currency. */
    public static List<String> family(String word) {
        return Currencies.has(word) ? List.of(word) : FAMILIES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** All signs and words, without codes. */
    static Set<String> all() {
        return FAMILIES.keySet();
    }

    /** Whether a word or code is a currency without more words for one. */
    static boolean isClear(String word) {
        return Currencies.has(word) ? CLEAR.contains(word) : !LOOSE.contains(word);
    }

    static boolean isSign(String word) {
        return !Character.isLetter(word.charAt(word.length() - 1));
    }
}
