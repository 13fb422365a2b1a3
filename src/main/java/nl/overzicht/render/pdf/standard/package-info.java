/** Checks of a finished PDF against PDF/A and PDF/UA. They are fast enough for every build and need no external validator. */
package nl.overzicht.render.pdf.standard;
