package nl.overzicht.wording.part;

import java.util.Map;
import java.util.Set;
import nl.overzicht.funding.Precision;

/** The words and signs by which people say how exact a number is, beside those that we write; divided by bars. */
final class QualifierWords {

    private static final String SIGNS = "±|~|≈|+/-";

    static final Map<Precision, String> DUTCH = Map.of(
            Precision.MORE_THAN,
            "meer dan|ruim meer dan|iets meer dan|net iets meer dan|net boven de|iets boven de|goed|dik|een dikke|royaal",
            Precision.NEARLY,
            "een kleine|krap|amper|nagenoeg|vrijwel|haast|zowat|net geen|tegen de|iets minder dan|net iets minder dan|net onder de",
            Precision.ABOUT,
            "ca.|ca|ongeveer|zo’n|zo'n|zo een|rond|rond de|rondom de|om en nabij|om en nabij de|plm.|plm|pakweg"
                    + "|grofweg|ruwweg|bij benadering|in de orde van|in de orde van grootte van|een slordige|afgerond|afgerond op|"
                    + SIGNS,
            Precision.AT_MOST,
            "hooguit|hoogstens|ten hoogste|maximum|tot maximaal|max.|max|een maximum van|niet meer dan|op zijn hoogst"
                    + "|minder dan|onder de|<|≤",
            Precision.AT_LEAST,
            "minstens|ten minste|tenminste|minimum|zeker|min.|een minimum van|niet minder dan|op zijn minst|op z’n minst"
                    + "|op z'n minst|boven de|>|≥",
            Precision.ESTIMATED,
            "geschat op|geschat|een geschatte|geraamd op|geraamd|een geraamde|naar raming|een raming van"
                    + "|een schatting van|vermoedelijk|waarschijnlijk|naar verwachting");

    static final Map<Precision, String> ENGLISH = Map.of(
            Precision.MORE_THAN,
            "over|just over|a little over|slightly over|slightly more than|a little more than|well over|in excess of",
            Precision.NEARLY,
            "almost|virtually|just under|slightly under|a little under|slightly less than|a little less than|close to",
            Precision.ABOUT,
            "approximately|approx.|approx|around|some|roughly|circa|ca.|c.|in the region of|in the order of|rounded|rounded to|a rounded|"
                    + SIGNS,
            Precision.AT_MOST,
            "at the most|up to|no more than|not more than|a maximum of|maximum|less than|fewer than|under|below|<|≤",
            Precision.AT_LEAST,
            "at the least|at the very least|no less than|not less than|no fewer than|a minimum of|minimum|upwards of|above|>|≥",
            Precision.ESTIMATED,
            "estimated|estimated at|an estimate of|projected at|probably");

    /** Those that mean the same apart from a number, as at the head of a column. */
    static final Set<String> CLEAR = Set.of(
            "naar schatting",
            "geschat",
            "een geschatte",
            "circa",
            "ca.",
            "ca",
            "ongeveer",
            "plm.",
            "bij benadering",
            "afgerond",
            "ruim",
            "bijna",
            "maximaal",
            "hooguit",
            "hoogstens",
            "ten hoogste",
            "minimaal",
            "minstens",
            "ten minste",
            "tenminste",
            "estimated",
            "an estimated",
            "approximately",
            "approx.",
            "roughly",
            "rounded",
            "nearly",
            "almost",
            "at most",
            "maximum",
            "at least",
            "minimum",
            "more than");

    private QualifierWords() {}
}
