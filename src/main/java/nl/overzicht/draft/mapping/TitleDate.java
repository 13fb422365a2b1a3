package nl.overzicht.draft.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.load.notation.WrittenDate;
import nl.overzicht.load.table.TableCell;

/**
 * A date above a table as of which its numbers apply: {@code Peildatum: 31 december 2025}.
 *
 * @param cell its address, such as {@code A2}
 * @param after the text before the date in that cell
 * @param before the character after the date; empty: the date ends the text
 */
record TitleDate(String cell, String after, String before) {

    private static final Pattern SAID = Pattern.compile(
            "(?<before>.*?(?:peildatum|stand(?: per| op)?|per|as of|as at|at)\\b:? ?)(?<date>[0-9][^,;)]*)(?<end>[,;)]?).*",
            Pattern.CASE_INSENSITIVE);

    static Optional<TitleDate> of(TableProfile profile) {
        return profile.titles().stream().flatMap(title -> of(title).stream()).findFirst();
    }

    private static Optional<TitleDate> of(TableCell title) {
        Matcher said = SAID.matcher(title.line());
        boolean isDate = said.matches()
                && WrittenDate.UNDECLARED.parse(said.group("date")).moment().isPresent();
        boolean isPlaced = title.at().isInSheet() || title.at().column() == 1;
        if (!isDate || !isPlaced) {
            return Optional.empty();
        }
        String cell = title.at().isInSheet()
                ? title.at().position()
                : "A" + title.at().line();
        return Optional.of(new TitleDate(cell, said.group("before"), said.group("end")));
    }

    /** The value for the mapping. */
    String value() {
        String end = before.isEmpty() ? "" : ", before: " + YamlText.of(before);
        return "{cell: " + cell + ", after: " + YamlText.of(after) + end + "}";
    }
}
