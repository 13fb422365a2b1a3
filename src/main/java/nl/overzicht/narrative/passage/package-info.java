/** A text as a reader sees it: passages and sentences, with the facts filled in. */
package nl.overzicht.narrative.passage;
