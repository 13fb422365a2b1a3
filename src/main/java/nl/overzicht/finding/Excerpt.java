package nl.overzicht.finding;

import java.util.Optional;

/**
 * The words that a finding is about.
 *
 * @param text as the author wrote them, from the place of the finding on; may run over the end of a line
 * @param replacement text that {@code check --fix} may put there without asking; empty: the author must decide
 */
public record Excerpt(String text, Optional<String> replacement) {}
