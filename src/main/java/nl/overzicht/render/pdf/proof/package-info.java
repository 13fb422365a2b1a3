/** Compares a printed document with its source: each word must be visible on paper and available to screen readers. */
package nl.overzicht.render.pdf.proof;
