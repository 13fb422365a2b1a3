package nl.overzicht.wording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Statement.Standing;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Toezegging;

/**
 * The words of one language, as data.
 *
 * @param decimal decimal mark
 * @param group mark between groups of three digits
 * @param million word after the number
 * @param billion word after the number
 * @param perYear as {@code per jaar}
 * @param points after a difference between shares
 * @param amount one number of money that is not given
 * @param amounts several of them
 * @param computed the mark of computed numbers
 * @param partlyWithoutYears after the years of a part of an amount
 * @param rounded before an exact number that lost digits
 * @param until between two years in running text
 * @param untilShort between two years in tables and charts
 * @param months January first, lower case in Dutch
 * @param precisions word before the number; empty for stated
 * @param statuses how a table names a status of our list, by its id
 * @param standings what a statement is beside the leading ones; empty for a leading one
 * @param states whether a toezegging was kept
 * @param quotes the two marks around words of a source
 * @param parts as {@code eind} before a year
 */
public record Lexicon(
        char decimal,
        char group,
        String million,
        String billion,
        String perYear,
        String points,
        String amount,
        String amounts,
        String computed,
        String partlyWithoutYears,
        String rounded,
        String until,
        String untilShort,
        List<String> months,
        Map<Precision, String> precisions,
        Map<String, String> statuses,
        Map<Standing, String> standings,
        Map<Toezegging.State, String> states,
        String quotes,
        Map<PartialDate.Part, String> parts) {

    private static final Lexicon DUTCH = new Lexicon(
            ',',
            '.',
            "miljoen",
            "miljard",
            "per jaar",
            "procentpunt",
            "bedrag",
            "bedragen",
            "berekend",
            "deels zonder jaren",
            "afgerond",
            " tot en met ",
            " t/m ",
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december"),
            map(Precision.class, "", "bijna", "maximaal", "ruim", "minimaal", "circa", "naar schatting"),
            statuses(
                    "afgesproken",
                    "beschikbaar gesteld",
                    "toegekend",
                    "gereserveerd",
                    "verplicht",
                    "betaald",
                    "besteed",
                    "doel",
                    "gerealiseerd",
                    "status niet vermeld"),
            map(
                    Standing.class,
                    "",
                    "Onderdeel; telt niet apart mee",
                    "Andere bron over hetzelfde; telt niet mee",
                    "Eerder; telt niet mee"),
            map(Toezegging.State.class, "openstaand", "nagekomen"),
            "\u2018\u2019",
            Map.of(PartialDate.Part.START, "begin", PartialDate.Part.MIDDLE, "medio", PartialDate.Part.END, "eind"));

    private static final Lexicon ENGLISH = new Lexicon(
            '.',
            ',',
            "million",
            "billion",
            "per year",
            "percentage points",
            "amount",
            "amounts",
            "computed",
            "partly without years",
            "rounded to",
            " up to and including ",
            "\u2013",
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            map(Precision.class, "", "nearly", "at most", "more than", "at least", "about", "an estimated"),
            statuses(
                    "agreed",
                    "made available",
                    "granted",
                    "reserved",
                    "committed",
                    "paid",
                    "spent",
                    "target",
                    "realised",
                    "status not stated"),
            map(
                    Standing.class,
                    "",
                    "Part; not counted by itself",
                    "Another source on the same; not counted",
                    "Earlier; not counted"),
            map(Toezegging.State.class, "open", "fulfilled"),
            "\u201c\u201d",
            Map.of(PartialDate.Part.START, "early", PartialDate.Part.MIDDLE, "mid", PartialDate.Part.END, "late"));

    /** The words of a language. */
    public static Lexicon of(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    /** The words in the order of our list; the last is for what the source does not say. */
    private static Map<String, String> statuses(String... words) {
        Map<String, String> map = new HashMap<>();
        Status.BUILT_IN.forEach(status -> map.put(status.id(), words[status.order()]));
        map.put(Status.UNSTATED.id(), words[words.length - 1]);
        return map;
    }

    /** The words in the order of the constants. */
    private static <K extends Enum<K>> Map<K, String> map(Class<K> type, String... words) {
        Map<K, String> map = new EnumMap<>(type);
        for (K constant : type.getEnumConstants()) {
            map.put(constant, words[constant.ordinal()]);
        }
        return map;
    }
}
