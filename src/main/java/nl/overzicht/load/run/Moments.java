package nl.overzicht.load.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.load.yaml.Node;

/** Moments and years as data files write them: 2025, 2025-06, 2026-01-13, eind 2024. */
public final class Moments {

    private static final Pattern WHEN = Pattern.compile(
            "(?:(?<part>begin|medio|eind|early|mid|late) )?(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private static final Map<String, PartialDate.Part> PARTS = Map.of(
            "begin", PartialDate.Part.START,
            "early", PartialDate.Part.START,
            "medio", PartialDate.Part.MIDDLE,
            "mid", PartialDate.Part.MIDDLE,
            "eind", PartialDate.Part.END,
            "late", PartialDate.Part.END);

    /**
     * The years that are accepted for a programme: a year outside is a typing error, or a value that a register uses for "no
     * end".
     */
    private static final int FIRST = 1900;

    private static final int LAST = 2200;

    private Moments() {}

    /** The date, month or year in a text; empty when there is none, or the date does not exist. */
    public static Optional<PartialDate> when(String text) {
        Matcher found = WHEN.matcher(text);
        if (!found.matches() || (found.group("part") != null && found.group("month") != null)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group("year"));
        if (found.group("part") != null) {
            return Optional.of(PartialDate.partOf(year, PARTS.get(found.group("part"))));
        }
        if (found.group("month") == null) {
            return Optional.of(PartialDate.year(year));
        }
        return inMonth(year, Integer.parseInt(found.group("month")), found.group("day"));
    }

    private static Optional<PartialDate> inMonth(int year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(year, month, day == null ? 1 : Integer.parseInt(day));
            return Optional.of(day == null ? PartialDate.month(year, month) : PartialDate.day(date));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The year in four digits; empty when the text is anything else. */
    public static Optional<Integer> year(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Whether a programme can be about this year. */
    public static boolean isInRange(int year) {
        return FIRST <= year && year <= LAST;
    }

    /** The finding for a year out of that range. */
    public static Finding outOfRange(Location at, int year) {
        return DateRule.YEAR_OUT_OF_RANGE.at(at, year, FIRST, LAST);
    }

    /** The fault in the text of a date; empty when there is none. */
    public static Optional<Finding> fault(String text, Optional<PartialDate> when, Location at) {
        return when.isEmpty()
                ? Optional.of(DateRule.NO_DATE.at(at, text))
                : when.map(PartialDate::year)
                        .filter(year -> !isInRange(year))
                        .map(year -> DateRule.MOMENT_OUT_OF_RANGE.at(at, year, FIRST, LAST));
    }

    /** The date in a key; empty, with a finding, when it is invalid. */
    public static Optional<PartialDate> when(Node.Keys entry, String key, Findings findings) {
        Optional<PartialDate> when = entry.line(key).flatMap(Moments::when);
        Optional<Finding> fault = entry.line(key).flatMap(text -> fault(text, when, entry.at(key)));
        fault.ifPresent(findings::add);
        return fault.isPresent() ? Optional.empty() : when;
    }
}
