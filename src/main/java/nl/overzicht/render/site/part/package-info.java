/** What all pages of the site are made of: numbers that link to their origin, figures, headings, downloads. */
package nl.overzicht.render.site.part;
