/** A text as HTML, for paper and for a screen. */
package nl.overzicht.narrative.html;
