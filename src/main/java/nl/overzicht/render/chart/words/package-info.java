/** The words of charts: titles, labels, numbers, alternative texts. */
package nl.overzicht.render.chart.words;
