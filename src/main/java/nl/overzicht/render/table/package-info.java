/** Tables of sums and of statements, as texts choose them; the same on paper and on a screen. */
package nl.overzicht.render.table;
