package nl.overzicht.finding;

import java.util.List;

/**
 * What an author may have meant: the hint of a finding in place of that of its rule.
 *
 * @param kind name of the hint in {@code rules/LANGUAGE/common.md}
 * @param words fit for one line of a console
 */
public record Suggestion(String kind, String words) {

    /** "Did you mean". */
    public static final String NEAR = "near";

    /** "Choose from". */
    public static final String CHOICES = "choices";

    static Suggestion near(String word) {
        return new Suggestion(NEAR, Text.shown(word));
    }

    static Suggestion choices(List<String> words) {
        return new Suggestion(
                CHOICES, String.join(", ", words.stream().map(Text::shown).toList()));
    }
}
