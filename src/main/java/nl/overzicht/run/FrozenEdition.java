package nl.overzicht.run;

/**
 * An edition that was just kept.
 *
 * @param id its name
 * @param hash SHA-256 of its manifest, in hexadecimal
 */
public record FrozenEdition(String id, String hash) {}
