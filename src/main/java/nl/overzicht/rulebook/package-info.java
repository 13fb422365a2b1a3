/** What each code in a finding means, in one language, as {@code explain} prints it. */
package nl.overzicht.rulebook;
