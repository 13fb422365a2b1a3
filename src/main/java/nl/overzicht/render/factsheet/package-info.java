/** Factsheets of streams and areas as PDF. */
package nl.overzicht.render.factsheet;
