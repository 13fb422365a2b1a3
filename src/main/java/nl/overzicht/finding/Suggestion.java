package nl.overzicht.finding;

import java.util.List;

/**
 * What an author may have meant: the hint of a finding in place of that of its rule.
 *
 * @param kind name of the hint in {@code rules/LANGUAGE/common.md}
 * @param words fit for one line of a console
 * @param file where a thing of the kind that is missing can be added; empty: there is none
 */
public record Suggestion(String kind, String words, String file) {

    /** "Did you mean". */
    public static final String NEAR = "near";

    /** "Choose from". */
    public static final String CHOICES = "choices";

    /** What the kind ends with where the missing thing may be new. */
    private static final String OR_NEW = "-or-new";

    /** A hint that names no file. */
    public Suggestion(String kind, String words) {
        this(kind, words, "");
    }

    /** The same about a thing that may be new: then it is to be added to a file. */
    public Suggestion orAddTo(String newFile) {
        return new Suggestion(kind + OR_NEW, words, newFile);
    }

    static Suggestion near(String word) {
        return new Suggestion(NEAR, BilingualText.toLine(word));
    }

    static Suggestion choices(List<String> words) {
        return new Suggestion(
                CHOICES,
                String.join(", ", words.stream().map(BilingualText::toLine).toList()));
    }
}
