/** A text as a reader sees it: passages and sentences, facts filled in. */
package nl.overzicht.narrative.passage;
