package nl.overzicht.draft.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter in the name of a column: {@code Q1 2026}, {@code 2e kwartaal 2026}.
 *
 * @param id such as {@code q1}; the quarters of a year are items that add up
 * @param year the year of the quarter
 */
record Quarter(String id, String year) {

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Q|K|kw|kwartaal) ?(?<first>[1-4])|(?<second>[1-4])(?:e|st|nd|rd|th)? (?:kwartaal|quarter))(?: van| of)? (?<year>(?:19|20)[0-9]{2})",
            Pattern.CASE_INSENSITIVE);

    static Optional<Quarter> of(String name) {
        Matcher quarter = NAME.matcher(name);
        if (!quarter.find()) {
            return Optional.empty();
        }
        String number = quarter.group("first") == null ? quarter.group("second") : quarter.group("first");
        return Optional.of(new Quarter("q" + number.toLowerCase(Locale.ROOT), quarter.group("year")));
    }
}
