/** Templates that cannot be filled in: where that is, and how one takes more than a page can need. */
package nl.overzicht.render.failure;
