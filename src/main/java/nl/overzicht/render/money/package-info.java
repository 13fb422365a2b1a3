/** The money of areas as tables, the same for paper and screen. */
package nl.overzicht.render.money;
