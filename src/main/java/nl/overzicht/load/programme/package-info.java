/** Readers for {@code data/}: programme, streams, areas, milestones, commitments (toezeggingen) and sources. */
package nl.overzicht.load.programme;
