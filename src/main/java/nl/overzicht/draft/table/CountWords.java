package nl.overzicht.draft.table;

import java.util.regex.Pattern;
import nl.overzicht.draft.place.UnitWords;

/** Words in names of columns, in Dutch and in English, which show that a column counts things or contains money. */
public final class CountWords {

    /** Words before the thing that is counted. They decide, whatever the rest of the name is. */
    private static final Pattern BEGIN = Pattern.compile(
            "(?:(?:gemiddeld |totaal |total )?aantal(?:len)?|(?:total )?(?:number|count|no\\.?|nr\\.?)(?: of|(?=$))|how many|hoeveelheid|#)(?!\\p{L})[ :]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END =
            Pattern.compile(".*(?<!\\p{L})(?:aantal(?:len)?|counts?|fte'?s?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern THINGS = Pattern.compile(
            "(?:.* )?(?:projecten|huishoudens|woningen|huizen|panden|inwoners|bewoners|personen|mensen|deelnemers|leerlingen|kinderen"
                    + "|jongeren|ouderen|studenten|vrijwilligers|gezinnen|scholen|bedrijven|verenigingen|aanvragen|aanvragers"
                    + "|ontvangers|begunstigden|banen|arbeidsplaatsen|fte|projects|households|homes|houses|dwellings|inhabitants"
                    + "|residents|people|persons|participants|pupils|children|students|volunteers|families|schools|businesses"
                    + "|companies|applications|applicants|recipients|beneficiaries|jobs)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile(
            "(?<!\\p{L})(?:bedrag(?:en)?|subsidie\\p{L}*|\\p{L}*budget\\p{L}*|\\p{L}*kosten|\\p{L}*uitgaven|lasten|baten|geld\\p{L}*"
                    + "|begroot|begrote|begroting|raming(?:en)?|geraamd|prognoses?|realisatie|gerealiseerd|uitkering|toekenning|betaling|bijdragen?|verplichtingen|betaald|besteed|bestedingen"
                    + "|toegekend|beschikt|verleend|amounts?|funding|costs?|expenditures?|spend(?:ing)?|spent|paid|payments?"
                    + "|award(?:ed)?|forecasts?|estimates?|outturn|granted|committed|commitments|value|money)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private CountWords() {}

    /** Whether a name states that its column counts things: {@code Aantal subsidies}, {@code Project count}. */
    static boolean matchCount(String head) {
        return BEGIN.matcher(head).lookingAt()
                || END.matcher(head).matches() && !MONEY.matcher(head).find();
    }

    /** Whether a name consists only of things that can be counted: {@code Huishoudens}. */
    static boolean areCountable(String head) {
        return THINGS.matcher(head).matches() && !MONEY.matcher(head).find();
    }

    /** Whether a name states that its column contains money, by a currency, a scale or another word. */
    static boolean areMoney(String head) {
        return UnitWords.unit(head).isPresent() || MONEY.matcher(head).find();
    }

    /** The things that are counted, without the words for counting. */
    public static String countedNoun(String head) {
        return BEGIN.matcher(head).replaceFirst("").strip();
    }
}
