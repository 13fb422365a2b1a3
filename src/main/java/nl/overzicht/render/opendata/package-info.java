/** What is published as open data: the same facts as tables that machines read. */
package nl.overzicht.render.opendata;
