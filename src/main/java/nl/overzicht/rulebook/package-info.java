/** The words of every rule in one language: messages, hints, and what {@code explain} prints. */
package nl.overzicht.rulebook;
