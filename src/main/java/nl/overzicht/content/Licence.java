package nl.overzicht.content;

/**
 * Under which licence texts and data may be used.
 *
 * @param name as {@code CC0 1.0}
 * @param url of its text
 */
public record Licence(String name, String url) {}
