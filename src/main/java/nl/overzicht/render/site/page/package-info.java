/** The pages of the site about the programme as a whole, and the list of all pages. Links name files, so that the site works from disk and under any path. */
package nl.overzicht.render.site.page;
