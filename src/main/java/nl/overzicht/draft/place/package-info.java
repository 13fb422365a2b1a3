/** How a file of others is opened, and where the tables in it begin and end. */
package nl.overzicht.draft.place;
