package nl.overzicht.wording;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Currencies;

/**
 * Typed text whose numbers stay with what they count or number at the end of a line: {@code nr. 105}, {@code € 5},
 * {@code USD 5}, {@code 5 miljoen}, {@code 13 januari}, {@code 30 995}. Both languages at once: a citation may be in the other one.
 */
public final class NonBreakingSpaces {

    private static final String MONTHS = Stream.of(Language.values())
            .flatMap(language -> Lexicons.of(language).months().stream())
            .distinct()
            .collect(Collectors.joining("|"));

    private static final Pattern BLANK = Pattern.compile("(?<=\\b(?:nrs?|nos?|artt?|blz|pp?|Stb|Stcrt)\\.) (?=[0-9])"
            + "|(?<=\\p{Sc}) (?=[0-9])"
            + "|(?<=\\b(?:" + String.join("|", Currencies.codes()) + ")) (?=[0-9])"
            + "|(?<=[0-9]) (?=(?:miljoen|miljard|duizend|million|billion|thousand|procent|per cent|euro)\\b|%)"
            + "|(?<=(?<![0-9])[0-9]{1,2}) (?=(?:" + MONTHS + ")\\b)");

    /** A number in groups of three digits. A longer row of groups is a list of numbers, which breaks between them. */
    private static final Pattern GROUPS =
            Pattern.compile("(?<![0-9])(?<![0-9][ \u00a0])[0-9]{1,3}(?: [0-9]{3}){1,5}(?![0-9])(?! [0-9]{3}(?![0-9]))");

    /** A hyphen that is a minus; one between two numbers joins them. */
    private static final Pattern HYPHEN =
            Pattern.compile("(?<=^|[\\s\u00a0(])(?<![0-9][\\s\u00a0])-(?=(?:\\p{Sc}[ \u00a0]?)?[0-9])");

    private NonBreakingSpaces() {}

    /** The text with such spaces as non-breaking ones, and a hyphen before a number as a minus, which does not part from it. */
    public static String of(String text) {
        return join(HYPHEN.matcher(text).replaceAll("\u2212"));
    }

    /** The text with such spaces as non-breaking ones; every other character is left unchanged. */
    public static String join(String text) {
        String grouped =
                GROUPS.matcher(text).replaceAll(number -> number.group().replace(' ', Wording.NBSP));
        return BLANK.matcher(grouped).replaceAll(String.valueOf(Wording.NBSP));
    }
}
