/**
 * The review copy: what it adds to the finished pages of the letter. Measures are points from the top left of a page.
 */
package nl.overzicht.render.review;
