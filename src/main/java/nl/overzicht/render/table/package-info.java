/** Tables of sums and of statements that texts request, the same on paper and on a screen. */
package nl.overzicht.render.table;
