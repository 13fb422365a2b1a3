/** The pages that trace numbers to rows: where each is from, and how the foreign tables were read. */
package nl.overzicht.render.site.origin;
