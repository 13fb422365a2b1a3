/** Parts that the pages of the site share: numbers that link to their origin, figures, headings, downloads. */
package nl.overzicht.render.site.part;
