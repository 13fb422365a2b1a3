/** The website as files: frame, feed, links, hosting, and the pages in batches. */
package nl.overzicht.render.site;
