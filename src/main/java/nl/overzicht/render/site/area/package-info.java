/** The pages of areas. */
package nl.overzicht.render.site.area;
