/** Search on the site: builds the index that Lunr reads in the browser. */
package nl.overzicht.render.site.search;
