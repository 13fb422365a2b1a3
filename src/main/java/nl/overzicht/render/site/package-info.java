/** Builds the website: frame, feed, link check, files for hosting, and the pages in batches. */
package nl.overzicht.render.site;
