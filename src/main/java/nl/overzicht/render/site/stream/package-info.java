/** The pages of streams of money. */
package nl.overzicht.render.site.stream;
