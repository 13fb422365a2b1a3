/** The typeface of paper and drawings: its cuts, each parsed once. */
package nl.overzicht.render.font;
