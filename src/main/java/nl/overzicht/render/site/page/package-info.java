/** The pages of the static website. Links name files, so that the site works from disk and under any path. */
package nl.overzicht.render.site.page;
