/** The printed document compared with its source: each word has ink on paper, and is heard. */
package nl.overzicht.render.pdf.proof;
