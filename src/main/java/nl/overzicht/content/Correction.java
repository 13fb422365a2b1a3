package nl.overzicht.content;

/**
 * A mistake in an earlier edition that a later one corrects.
 *
 * @param corrects id of the earlier edition
 * @param reason what was wrong there
 */
public record Correction(String corrects, String reason) {}
