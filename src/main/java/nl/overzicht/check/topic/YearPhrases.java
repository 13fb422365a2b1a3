package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Period;
import nl.overzicht.wording.part.NumberWords;

/**
 * Periods of several years that a sentence gives in words: {@code tot eind 2026}, {@code in 2025, 2026 en 2027}, {@code
 * de eerste drie jaar}.
 *
 * @param text of the sentence
 */
record YearPhrases(String text) {

    private static final String YEAR = "[ \u00a0]((?:19|20|21)[0-9]{2})(?![0-9])";

    private static final Pattern END = pattern("(?:tot(?: en met)?|t/m|by|until|through|to|up to(?: and including)?)"
            + " (?:het |the )?(?:einde?(?: van)?|ultimo|31 december|end of|31 December)" + YEAR);

    private static final Pattern START = pattern(
            "(?:vanaf|sinds|from|since) (?:het |the )?(?:begin(?:ning)?(?: van| of)?|start of|(?:1 )?januar[iy]|early)"
                    + YEAR);

    private static final Pattern BOUND = Pattern.compile(
            "(?<!\\p{L})(?:(tot en met|t/m|through|up to and including)|(tot|until)|(vanaf|sinds|from|since))[ \u00a0]$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOME = pattern(
            "(?:(eerste|first)|laatste|last)[ \u00a0]([0-9]{1,2}|\\p{L}+)[ \u00a0](?:jaar|jaren|years)(?!\\p{L})");

    /** Each match contains one of these words: a quick test before the patterns. */
    private static final List<String> DATES =
            List.of("eind", "end", "ultimo", "31 ", "begin", "start", "januar", "Januar", "early");

    private static final List<String> YEARS = List.of("jaar", "jaren", "years");

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?<!\\p{L})(?:" + regex + ")", Pattern.CASE_INSENSITIVE);
    }

    /** The periods up to the end of a year, or from the beginning of one. */
    Stream<Period> open() {
        return DATES.stream().noneMatch(text::contains)
                ? Stream.empty()
                : Stream.concat(findAll(END, YearSpans::endingIn), findAll(START, YearSpans::startingIn));
    }

    /** The period of which a year is the first or last, according to the words before it; empty if these do not say so. */
    static Optional<Period> open(String before, int year) {
        Matcher word = BOUND.matcher(before);
        if (!word.find()) {
            return Optional.empty();
        }
        boolean included = word.group(2) == null;
        return Optional.of(
                word.group(3) != null ? YearSpans.startingIn(year) : YearSpans.endingIn(included ? year : year - 1));
    }

    private Stream<Period> findAll(Pattern pattern, IntFunction<Period> period) {
        return pattern.matcher(text)
                .results()
                .map(found -> period.apply(Integer.parseInt(found.group(found.groupCount()))));
    }

    /**
     * The first or last years of the money, as in "de eerste drie jaar"; empty if the text has no such phrase, or the
     * money is for fewer years.
     *
     * @param money from the first to the last year of the money; computed only if needed
     */
    Optional<Period> findFirstOrLast(Supplier<Optional<Period>> money) {
        Matcher found = SOME.matcher(text);
        return YEARS.stream().anyMatch(text::contains) && found.find()
                ? money.get().flatMap(all -> findFirstOrLast(found, all))
                : Optional.empty();
    }

    private static Optional<Period> findFirstOrLast(Matcher found, Period money) {
        OptionalInt count = count(found.group(2));
        if (count.isEmpty() || count.getAsInt() < 2) {
            return Optional.empty();
        }
        int years = count.getAsInt();
        Period some = found.group(1) != null
                ? new Period(money.from(), money.from() + years - 1)
                : new Period(money.to() - years + 1, money.to());
        return Optional.of(some).filter(money::contains);
    }

    private static OptionalInt count(String number) {
        return Character.isDigit(number.charAt(0))
                ? OptionalInt.of(Integer.parseInt(number))
                : Stream.of(Language.values())
                        .flatMapToInt(language -> NumberWords.count(number, language).stream())
                        .findFirst();
    }

    /** The period of years that are named one by one; empty if they are not consecutive. */
    static Optional<Period> toPeriod(IntStream years) {
        int[] all = years.distinct().sorted().toArray();
        boolean follow = all.length > 1 && all[all.length - 1] - all[0] == all.length - 1;
        return follow ? Optional.of(new Period(all[0], all[all.length - 1])) : Optional.empty();
    }
}
