/** Texts as HTML, for paper and for screens. */
package nl.overzicht.narrative.html;
