/** What every text of the author on paper goes through, from figures and words to a finished PDF: letter and report. */
package nl.overzicht.render.paper;
