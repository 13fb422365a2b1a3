/** Text as Unicode sees it: one form for each character, and no invisible ones. */
package nl.overzicht.unicode;
