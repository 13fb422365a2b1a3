/** {@code data/}: programme, streams, areas, milestones, toezeggingen and sources. */
package nl.overzicht.load.programme;
