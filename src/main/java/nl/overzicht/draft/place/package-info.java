/** Determines how a foreign file is opened, and where the tables in it begin and end. */
package nl.overzicht.draft.place;
