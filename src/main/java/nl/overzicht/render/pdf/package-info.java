/** The PDF engine: XHTML to one PDF that is valid under PDF/A and PDF/UA-1; typefaces, table fit, draft marks, identity. */
package nl.overzicht.render.pdf;
