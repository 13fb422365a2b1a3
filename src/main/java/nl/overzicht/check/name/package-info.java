/** The names of streams, areas and the programme in texts: where they are, and which of them a misspelt one means. */
package nl.overzicht.check.name;
