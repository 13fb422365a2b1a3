/** Open data: the facts of a report as machine-readable tables. */
package nl.overzicht.render.opendata;
