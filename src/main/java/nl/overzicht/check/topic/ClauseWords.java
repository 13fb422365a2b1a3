package nl.overzicht.check.topic;

import java.util.regex.Pattern;

/** The words and marks that say what the number of a clause is. */
final class ClauseWords {

    /** Marks and words that begin another clause. */
    static final Pattern MARK = Pattern.compile("[,;:()\u2013\u2014\ufffc]|(?<!\\p{L})(?:waarvan|waaronder"
            + "|waarbij|maar|terwijl|of which|whereas|while|but|including|inclusief|naast|besides" + ")(?!\\p{L})");

    /** Words that join the members of a list. */
    static final Pattern LIST =
            Pattern.compile("(?<!\\p{L})(?:(?<!tot )en|(?<!up to )and|of|or|plus|ook|also|evenals)(?!\\p{L})|&");

    /** Words that make a number the sum of several things. */
    static final Pattern TOTAL = Pattern.compile(
            "(?<!\\p{L})(?:samen|tezamen|gezamenlijk|bij elkaar|opgeteld|(?:in )?totaal|al met al"
                    + "|together|combined|jointly|(?:in )?total|altogether|overall|in all)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words of {@link #TOTAL} that add up what the clause names. */
    static final Pattern TOGETHER = Pattern.compile(
            "(?<!\\p{L})(?:samen|tezamen|gezamenlijk|together|combined|jointly)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** "Van de" right before a number: it is a whole of which a part is mentioned before or after it. */
    static final Pattern WHOLE = Pattern.compile(
            "(?<!\\p{L})(?:van (?:de|die|deze|dat|dit|het)|of (?:the|that|those|this|these))(?: (?:totale?|total))?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** Words right after a number that make it a difference, or an amount per item. */
    static final Pattern COMPARED = Pattern.compile(
            "[ \u00a0]+(?:(?:meer|minder|hoger|lager|groter|kleiner|omhoog|omlaag|more|less|fewer|higher|lower|larger|smaller)"
                    + "(?!\\p{L})|per (?!(?:kalender)?jaar|year|annum)\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** Words before a number that make it an increase, a decrease or an average. */
    static final Pattern CHANGE = Pattern.compile(
            "(?<!\\p{L})(?:gemiddelde?|verschil|average|averages|averaging|difference)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:verhoog|verlaag|verhog|verlag|opgehoogd|stijg|gestegen|daal|dal(?:en|ing)|gedaald|groei|gegroeid"
                    + "|krimp|gekrompen|toegenomen|afgenomen|ne?emt?|nam|increas|decreas|ris|rose|fall|fell|grow|grew|rais|cut"
                    + "|reduc|lower)\\p{L}*(?!\\p{L}).*(?<!\\p{L})(?:met|by)\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** Words right before a number that only identifies something: "de €85 miljoen", "de subsidie van €85 miljoen". */
    static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<!\\p{L})(?:van|de|het|die|deze|dat|dit|of|the|that|those|this|these)[ \u00a0]?$",
            Pattern.CASE_INSENSITIVE);

    static final Pattern START = Pattern.compile("(?<!\\p{L})(?:van|from)\\s*$", Pattern.CASE_INSENSITIVE);
    static final Pattern BECAME = Pattern.compile("(?<!\\p{L})(?:naar|tot|to)\\s*$", Pattern.CASE_INSENSITIVE);
    static final Pattern END = Pattern.compile("\\s*(?:naar|tot|to)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** A subject that begins with an article; not a time, as in "de komende jaren". */
    static final Pattern SUBJECT = Pattern.compile(
            "\\s*(?:(?:en|and|plus)\\s+)?"
                    + "(?:[Dd]e|[Hh]et|[Tt]he)\\s(?!(?:\\p{L}+\\s)?(?:jaar|jaren|periode|year|years|period)(?!\\p{L}))\\p{L}.*");

    /** A subject that begins with a capital. */
    static final Pattern CAPITAL = Pattern.compile("\\s*(?:(?:en|and|plus)\\s+)?\\p{Lu}\\p{Ll}.*");

    private ClauseWords() {}
}
