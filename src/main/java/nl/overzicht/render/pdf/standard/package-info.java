/** The finished PDF compared with what PDF/A and PDF/UA ask of it, by cheap means; the real validator is not needed for it. */
package nl.overzicht.render.pdf.standard;
