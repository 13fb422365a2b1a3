/** The pages that trace numbers to rows: the origin of each number, and how the foreign tables were read. */
package nl.overzicht.render.site.origin;
