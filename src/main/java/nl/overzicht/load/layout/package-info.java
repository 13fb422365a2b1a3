/** The layout of a foreign table: where it begins and ends, its head, and cells that apply to several rows. */
package nl.overzicht.load.layout;
