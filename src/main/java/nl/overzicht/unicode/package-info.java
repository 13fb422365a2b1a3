/** Text as Unicode sees it: one form for each character, and none that nobody sees. */
package nl.overzicht.unicode;
