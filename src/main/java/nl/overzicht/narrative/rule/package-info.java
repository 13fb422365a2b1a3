/** Rules about the form of a text: its facts, links, notes, headings, tables and pictures. */
package nl.overzicht.narrative.rule;
