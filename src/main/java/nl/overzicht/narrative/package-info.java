/**
 * Markdown with facts: what an author may write, what is wrong with it, and its HTML. The home of commonmark. It stands
 * before {@code check}, which asks it for findings, and before {@code render}, which asks it for HTML.
 */
package nl.overzicht.narrative;
