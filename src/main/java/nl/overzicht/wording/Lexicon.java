package nl.overzicht.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.When;

/**
 * The words of one language, as data.
 *
 * @param decimal decimal mark
 * @param group mark between groups of three digits
 * @param million word after the number
 * @param billion word after the number
 * @param perYear as {@code per jaar}
 * @param computed the mark of our own arithmetic
 * @param until between two years in running text
 * @param untilShort between two years in tables and charts
 * @param months January first, lower case in Dutch
 * @param precisions word before the number; empty for stated
 * @param statuses how a table names a status
 * @param parts as {@code eind} before a year
 */
record Lexicon(
        char decimal,
        char group,
        String million,
        String billion,
        String perYear,
        String computed,
        String until,
        String untilShort,
        List<String> months,
        Map<Precision, String> precisions,
        Map<Status, String> statuses,
        Map<When.Part, String> parts) {

    private static final Lexicon DUTCH = new Lexicon(
            ',',
            '.',
            "miljoen",
            "miljard",
            "per jaar",
            "berekend",
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
            precisions("", "bijna", "maximaal", "ruim", "minimaal", "circa", "naar schatting"),
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
            Map.of(When.Part.START, "begin", When.Part.MIDDLE, "medio", When.Part.END, "eind"));

    private static final Lexicon ENGLISH = new Lexicon(
            '.',
            ',',
            "million",
            "billion",
            "per year",
            "computed",
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
            precisions("", "nearly", "at most", "more than", "at least", "about", "an estimated"),
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
            Map.of(When.Part.START, "early", When.Part.MIDDLE, "mid", When.Part.END, "late"));

    static Lexicon of(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    /** In the order of {@link Precision}. */
    private static Map<Precision, String> precisions(String... words) {
        Map<Precision, String> map = new EnumMap<>(Precision.class);
        for (Precision precision : Precision.values()) {
            map.put(precision, words[precision.ordinal()]);
        }
        return map;
    }

    /** In the order of {@link Status}. */
    private static Map<Status, String> statuses(String... words) {
        Map<Status, String> map = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            map.put(status, words[status.ordinal()]);
        }
        return map;
    }
}
