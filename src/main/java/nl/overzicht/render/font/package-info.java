/** The typeface of paper and drawings: its faces, each parsed once. No font of the machine is used anywhere. */
package nl.overzicht.render.font;
