package nl.overzicht.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import nl.overzicht.finding.Language;

/** Finds days, months and parts of years in running text, as {@code 13 januari 2026} and {@code eind 2024}. */
public final class Dates {

    private final Typed typed;

    /** @param language of the texts */
    public Dates(Language language) {
        this.typed = Typed.in(language);
    }

    /** A date, from its first character to after its last. */
    public record Date(int start, int end) {}

    /** The dates of a text in order. */
    public List<Date> in(String text) {
        List<Date> found = new ArrayList<>();
        Matcher matcher = typed.dates().matcher(text);
        while (matcher.find()) {
            found.add(new Date(matcher.start(), matcher.end()));
        }
        return found;
    }
}
