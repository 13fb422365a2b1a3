package nl.overzicht.render.template;

/**
 * What every template sees beside its own view.
 *
 * @param t the words under a key, as {@code t("site.sources")}, with values for their places
 * @param language tag of the language, as {@code nl}
 */
public record LanguageView(Messages t, String language) {}
