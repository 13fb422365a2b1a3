/** Where pages begin: measured pieces of text in, the places of the breaks out. Pure; knows no engine. */
package nl.overzicht.render.pdf.page;
