package nl.overzicht.render.template;

import nl.overzicht.finding.Language;

/**
 * What every template sees in addition to its own view.
 *
 * @param t returns the words under a key, such as {@code t("site.sources")}, with values for its places
 * @param language BCP 47 tag of the language, such as {@code nl}
 */
public record LanguageView(Messages t, String language) {

    /** The words of a language with its tag. */
    public static LanguageView of(Messages words, Language language) {
        return new LanguageView(words, language.tag());
    }
}
