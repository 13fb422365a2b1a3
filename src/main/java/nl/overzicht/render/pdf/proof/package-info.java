/** The printed document held against its source: each word has ink on paper, and is heard. */
package nl.overzicht.render.pdf.proof;
