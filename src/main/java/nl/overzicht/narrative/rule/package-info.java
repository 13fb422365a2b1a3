/** What can be wrong with a text by its own form: facts, links, notes, headings, tables, pictures. */
package nl.overzicht.narrative.rule;
