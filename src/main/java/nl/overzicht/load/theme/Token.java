package nl.overzicht.load.theme;

import nl.overzicht.finding.Location;

/**
 * A design token: a custom property that a style sheet sets.
 *
 * @param name with its hyphens, such as {@code --utrecht-link-color}
 * @param value as written, including any {@code var()}
 * @param at location of the declaration
 */
public record Token(String name, String value, Location at) {}
