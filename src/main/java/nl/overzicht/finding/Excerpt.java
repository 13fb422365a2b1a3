package nl.overzicht.finding;

import java.util.Optional;

/**
 * The words that a finding is about.
 *
 * @param text as the author wrote them, from the place of the finding on; may run over the end of a line
 * @param replacement what may be there instead without another look; empty: that is for the author to say
 */
public record Excerpt(String text, Optional<String> replacement) {}
