package nl.overzicht.check.share;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.part.Qualifiers;
import nl.overzicht.wording.typed.Mention;

/**
 * A share as a text states it: {@code 45%}, {@code ruim de helft}. A percentage is rounded to its last digit; a
 * fraction in words is less exact, and "more than half" leaves open how much more.
 *
 * @param start index of its first character, including a qualifier
 * @param end index after its last character
 * @param percent the stated percentage
 * @param precision according to the qualifier
 * @param tolerance the greatest difference from the true share if there is no qualifier, in percentage points
 * @param open whether the qualifier, such as "more than", sets no limit on the other side
 */
record StatedShare(int start, int end, BigDecimal percent, Precision precision, BigDecimal tolerance, boolean open) {

    /** The precision of percentages, which are compared and never printed. */
    static final MathContext DIGITS = MathContext.DECIMAL64;

    /** The tolerance of "about" for a percentage, in percentage points. */
    private static final BigDecimal ABOUT = new BigDecimal("2.5");

    /** The tolerance of "about" for a fraction in words, in percentage points. */
    private static final BigDecimal ABOUT_FRACTION = BigDecimal.valueOf(5);
    /** The limit of "ruim" and "bijna", in percentage points. */
    private static final BigDecimal SIDE = BigDecimal.TEN;

    private static final Pattern OPEN = Pattern.compile(
            "(?:meer dan|ruim meer dan|minder dan|boven|onder|more than|over|well over|in excess of|above|less than|under|below)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Map<Language, Map<String, Integer>> PARTS = Map.of(
            Language.NL,
            Map.of("derde", 3, "kwart", 4, "vierde", 4, "vijfde", 5, "tiende", 10),
            Language.EN,
            Map.of("third", 3, "quarter", 4, "fifth", 5, "tenth", 10));

    private static final Map<Language, List<String>> COUNTS = Map.of(
            Language.NL, List.of("een", "twee", "drie", "vier"), Language.EN, List.of("one", "two", "three", "four"));

    private static final Pattern DUTCH = Pattern.compile(
            "(?<!\\p{L})(?:(?<half>de helft)|(?<count>een|\u00e9\u00e9n|twee|drie|vier)[ \u00a0]?"
                    + "(?<part>derde|kwart|vierde|vijfde|tiende))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\p{L})(?:(?<half>(?:one[ \u00a0-])?half)|(?<count>an?|one|two|three|four)[ \u00a0-]"
                    + "(?<part>third|quarter|fifth|tenth)s?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** The share that a percentage states; empty if the mention is not a percentage. */
    static Optional<StatedShare> of(String text, Mention mention) {
        return mention.quantity()
                .filter(stated ->
                        stated.unit().equals(Quantity.PERCENT) && mention.span().isEmpty())
                .map(stated -> new StatedShare(
                        mention.start(),
                        mention.end(),
                        stated.value(),
                        stated.precision(),
                        BigDecimal.ONE
                                .movePointLeft(Math.max(0, stated.value().scale()))
                                .divide(BigDecimal.valueOf(2)),
                        OPEN.matcher(text.substring(mention.start(), mention.end()))
                                .matches()));
    }

    /** The fractions in words in a text, such as "een derde". */
    static Stream<StatedShare> fractions(String text, Language language) {
        Matcher matcher = (language == Language.NL ? DUTCH : ENGLISH).matcher(text);
        return matcher.results().map(found -> fraction(text, found, language));
    }

    private static StatedShare fraction(String text, MatchResult found, Language language) {
        Optional<Qualifiers.Qualifier> word = Qualifiers.of(language).findBefore(text, found.start());
        return new StatedShare(
                word.map(Qualifiers.Qualifier::start).orElse(found.start()),
                found.end(),
                percent(found, language),
                word.map(Qualifiers.Qualifier::precision).orElse(Precision.STATED),
                ABOUT,
                word.filter(qualifier -> OPEN.matcher(qualifier.word()).matches())
                        .isPresent());
    }

    private static BigDecimal percent(MatchResult found, Language language) {
        if (found.group(1) != null) {
            return BigDecimal.valueOf(50);
        }
        int count = COUNTS.get(language).indexOf(found.group(2).toLowerCase(Locale.ROOT));
        int part = PARTS.get(language).get(found.group(3).toLowerCase(Locale.ROOT));
        return BigDecimal.valueOf(Math.max(0, count) + 1L)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(part), DIGITS);
    }

    private boolean isFraction() {
        return tolerance.compareTo(ABOUT) == 0;
    }

    /**
     * Whether this share is right.
     *
     * @param actual the computed percentage
     */
    boolean isTrueOf(BigDecimal actual) {
        BigDecimal more = actual.subtract(percent);
        BigDecimal less = more.negate();
        return switch (precision) {
            case STATED -> more.abs().compareTo(tolerance) <= 0;
            case MORE_THAN -> more.signum() > 0 && (open || more.compareTo(SIDE) < 0);
            case NEARLY -> less.signum() > 0 && (open || less.compareTo(SIDE) < 0);
            case ABOUT -> more.abs().compareTo(isFraction() ? ABOUT_FRACTION : ABOUT) <= 0;
            case AT_MOST -> more.signum() <= 0;
            case AT_LEAST -> more.signum() >= 0;
            case ESTIMATED -> true;
        };
    }
}
