package nl.overzicht.draft.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year in the name of a column: {@code 2026}, {@code Begroot 2026}, {@code 2026 (€ mln)}.
 *
 * @param year the only year in the name, or the first of two successive ones
 * @param rest the rest of the name: what the numbers are
 * @param isBroken whether the name contains two successive years, such as {@code 2026/27}
 * @param isOpen whether the name means an open range of years, such as {@code 2030 e.v.}
 */
public record YearName(int year, String rest, boolean isBroken, boolean isOpen) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9.,])((?:19|20)[0-9]{2})(?![0-9]|[.,][0-9])");

    /**
     * A year of two digits after an apostrophe: {@code '26}. Years from 70 on are not read, since they may belong to the last
     * century.
     */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}\\p{N}])['\u2018\u2019]([0-6][0-9])(?![\\p{L}\\p{N}])");

    private static final Pattern BROKEN = Pattern.compile(
            "(?<![0-9])(?:(?:(?<full>(?:19|20)[0-9]{2}) ?[/-] ?(?:(?:19|20)?(?<next>[0-9]{2})))|(?<short>[0-9]{2})/(?<last>[0-9]{2}))(?![0-9])");
    private static final Pattern OPEN = Pattern.compile(
            "e\\.?v\\.?|en verder|and later|onwards|vanaf|na |t/m|tot en met|until|struct", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONWARD = Pattern.compile(
            "(?:^|.* )(?:e\\.?v\\.?|(?:en|and) (?:verder|later)|onwards|vanaf|from)(?: .*|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPWARD =
            Pattern.compile("(?:^|.* )(?:t/m|tot en met|up to and including)(?: .*|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile(
            "(?:Q|K|kw|kwartaal) ?[1-4]|[1-4]e kwartaal|[1-4](?:st|nd|rd|th) quarter", Pattern.CASE_INSENSITIVE);
    /** A footnote mark, as in 2025*: the column belongs to the measure of the other years. */
    private static final String MARK =
            "(?:^|(?<=\\p{L})\\s*)(?:\\*+|[\u2020\u2021\u00b9\u00b2\u00b3]|[0-9]\\)|\\([a-z0-9]\\))$";

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    /** The year in a name; empty when it contains none, several, or a part of one. */
    public static Optional<YearName> of(String text) {
        String name = SHORT.matcher(text).replaceAll("20$1");
        if (QUARTER.matcher(name).find()) {
            return Optional.empty();
        }
        Matcher broken = BROKEN.matcher(name);
        if (broken.find() && areConsecutive(broken)) {
            String first = broken.group("full");
            int year = first == null ? THIS_CENTURY + Integer.parseInt(broken.group("short")) : Integer.parseInt(first);
            return Optional.of(new YearName(year, strip(broken.replaceFirst(" ")), true, false));
        }
        List<MatchResult> years = YEAR.matcher(name).results().toList();
        if (years.size() != 1) {
            return Optional.empty();
        }
        MatchResult found = years.get(0);
        String rest = strip(name.substring(0, found.start()) + " " + name.substring(found.end()));
        return Optional.of(new YearName(
                Integer.parseInt(found.group()), rest, false, OPEN.matcher(rest).find()));
    }

    /** Whether the year begins an open range, such as {@code 2030 e.v.} */
    public boolean isFirst() {
        return isOpen && ONWARD.matcher(rest).matches() && !isLast();
    }

    /** Whether the year ends an open range, such as {@code t/m 2023}. */
    public boolean isLast() {
        return isOpen && UPWARD.matcher(rest).matches();
    }

    private static boolean areConsecutive(Matcher broken) {
        String first = broken.group("full") == null ? broken.group("short") : broken.group("full");
        String next = broken.group("full") == null ? broken.group("last") : broken.group("next");
        return (Integer.parseInt(first) + 1) % CENTURY == Integer.parseInt(next);
    }

    /** The name without its unit and without signs at its ends. */
    private static String strip(String text) {
        return UnitWords.strip(text)
                .replaceAll("\\(\\s*\\)", " ")
                .replaceAll("[\\s\\h]+", " ")
                .replaceAll("^[\\s,;:/|-]+|[\\s,;:/|-]+$", "")
                .replaceAll(MARK, "");
    }
}
