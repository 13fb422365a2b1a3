/** What a new content begins with. */
package nl.overzicht.draft;
