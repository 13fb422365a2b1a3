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

/** The words of Dutch and English. */
public final class Lexicons {

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

    private Lexicons() {}

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
