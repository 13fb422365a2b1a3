package nl.overzicht.wording.part;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Language;

/**
 * How people type numbers in one language, more freely than we write them.
 *
 * @param group mark between groups of three digits
 * @param decimal decimal mark
 * @param scales words after a number and how many places they move the point
 * @param perYear words after an amount for each year
 * @param yearly words before an amount for each year
 * @param between words between the two ends of a span, both included
 * @param and those of them that only join two numbers
 * @param enclosing words before the two ends of a span, which make one of numbers joined so
 * @param towards words between what a number was and what it became
 * @param until words before the end of a span that is not included
 * @param firsts words that make a single year the first of some years
 * @param lasts words that make it the last
 * @param of words between a part and the number that it is a part of
 * @param percent words for a hundredth
 * @param small words that are no adjective
 */
public record TypedNumberGrammar(
        char group,
        char decimal,
        Map<String, Integer> scales,
        List<String> perYear,
        List<String> yearly,
        List<String> between,
        List<String> and,
        List<String> enclosing,
        List<String> towards,
        List<String> until,
        List<String> firsts,
        List<String> lasts,
        List<String> of,
        List<String> percent,
        List<String> small) {

    private static final TypedNumberGrammar DUTCH = new TypedNumberGrammar(
            '.',
            ',',
            Map.ofEntries(
                    Map.entry("duizend", 3),
                    Map.entry("miljoen", 6),
                    Map.entry("mln.", 6),
                    Map.entry("mln", 6),
                    Map.entry("milj.", 6),
                    Map.entry("mio", 6),
                    Map.entry("miljard", 9),
                    Map.entry("mld.", 9),
                    Map.entry("mld", 9),
                    Map.entry("mrd.", 9),
                    Map.entry("mrd", 9),
                    Map.entry("biljoen", 12)),
            List.of("per jaar", "per kalenderjaar", "jaarlijks"),
            List.of("jaarlijks", "elk jaar", "ieder jaar"),
            List.of("tot en met", "t/m", "-", "\u2013", "\u00e0", "en"),
            List.of("en"),
            List.of("tussen", "tussen de"),
            List.of("naar"),
            List.of("tot"),
            List.of("vanaf", "sinds"),
            List.of("tot en met", "t/m", "tot"),
            List.of("van de", "van deze", "van alle", "van thans", "van de thans", "van"),
            List.of("%", "procent"),
            List.of(
                    "in", "de", "het", "een", "van", "voor", "op", "en", "of", "te", "met", "per", "bij", "door", "uit",
                    "aan", "die", "dat", "deze", "is", "zijn", "was", "om", "dan", "als", "over", "naar", "tot", "er"));

    private static final TypedNumberGrammar ENGLISH = new TypedNumberGrammar(
            ',',
            '.',
            Map.ofEntries(
                    Map.entry("thousand", 3),
                    Map.entry("k", 3),
                    Map.entry("million", 6),
                    Map.entry("mn", 6),
                    Map.entry("mln", 6),
                    Map.entry("m", 6),
                    Map.entry("billion", 9),
                    Map.entry("bn", 9),
                    Map.entry("trillion", 12)),
            List.of("per year", "a year", "each year", "annually"),
            List.of("annually", "each year", "yearly"),
            List.of("up to and including", "through", "-", "\u2013", "to", "and"),
            List.of("and"),
            List.of("between"),
            List.of("to"),
            List.of("until"),
            List.of("from", "since"),
            List.of("up to and including", "through", "to", "until"),
            List.of("of the", "of these", "of all", "of"),
            List.of("%", "per cent", "percent"),
            List.of(
                    "in", "the", "a", "an", "of", "for", "on", "and", "or", "to", "with", "per", "by", "from", "that",
                    "this", "these", "is", "are", "was", "were", "at", "as", "than", "over"));

    public static TypedNumberGrammar of(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }
}
