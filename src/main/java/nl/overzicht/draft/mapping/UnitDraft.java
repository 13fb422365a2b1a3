package nl.overzicht.draft.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.draft.place.UnitWords;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.table.ValueColumn;

/**
 * The unit of a column, and where it was found.
 *
 * @param unit the value for the mapping; empty: it was not found
 * @param said the text that states the unit; empty: the cells of the column do
 */
public record UnitDraft(Optional<String> unit, String said) {

    /** The words that show that a title is about numbers; a title without them is not searched for a unit. */
    private static final Pattern OF_NUMBERS = Pattern.compile(
            "bedrag|amount|figures|cijfers|\u20ac|\u00a3|euro|EUR|(?<!\\p{L})(?:x ?1[., ]?000|in (?:dui|mil|tho|mln|mld|k\u20ac))",
            Pattern.CASE_INSENSITIVE);

    static UnitDraft of(ValueColumn value, TableProfile profile) {
        String name = value.column().name();
        Optional<String> title = titles(profile)
                .filter(text -> UnitWords.scale(text).isPresent())
                .findFirst();
        if (UnitWords.scale(name).isPresent() || UnitWords.currency(name).isPresent() && title.isEmpty()) {
            return new UnitDraft(UnitWords.unit(name), name);
        }
        Optional<String> currency = value.column().currency();
        Optional<String> above = title.or(() -> titles(profile)
                .filter(text -> UnitWords.currency(text).isPresent())
                .findFirst());
        if (above.isPresent()) {
            String scale = UnitWords.scale(above.get()).orElse("");
            String own = currency.or(() -> UnitWords.currency(above.get())).orElse("EUR");
            return new UnitDraft(Optional.of(scale + own), above.get());
        }
        return new UnitDraft(currency, "");
    }

    private static Stream<String> titles(TableProfile profile) {
        return Stream.concat(
                        profile.titles().stream().map(cell -> cell.text()),
                        profile.foot().stream().map(cell -> cell.text()))
                .filter(text -> OF_NUMBERS.matcher(text).find());
    }
}
