/** The Kamerbrief as one PDF that is valid under PDF/A-2a and PDF/UA-1. */
package nl.overzicht.render.letter;
