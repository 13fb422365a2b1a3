package nl.overzicht.content;

/**
 * The licence under which texts and data may be used.
 *
 * @param name such as {@code CC0 1.0}
 * @param url of its text
 */
public record Licence(String name, String url) {}
