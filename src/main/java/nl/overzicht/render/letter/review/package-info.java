/** What a review copy adds to the finished pages of the letter. Measures are points from the top left of a page. */
package nl.overzicht.render.letter.review;
