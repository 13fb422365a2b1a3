package nl.overzicht.load.theme;

import nl.overzicht.finding.Location;

/**
 * A design token as a style sheet sets it: a custom property.
 *
 * @param name with its hyphens, such as {@code --utrecht-link-color}
 * @param value as written, its {@code var()} included
 * @param at where it is set
 */
public record Token(String name, String value, Location at) {}
