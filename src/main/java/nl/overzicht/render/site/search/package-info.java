/** Search over the site: the index that Lunr reads in the browser, made in the build. */
package nl.overzicht.render.site.search;
