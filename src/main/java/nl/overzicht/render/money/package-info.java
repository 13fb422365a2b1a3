/** Tables of the money of areas, the same for paper and screen. */
package nl.overzicht.render.money;
