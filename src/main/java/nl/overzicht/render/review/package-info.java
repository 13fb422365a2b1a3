/** The review copy: what is drawn on the finished pages of a letter. Lengths are in points from the top left of a page. */
package nl.overzicht.render.review;
