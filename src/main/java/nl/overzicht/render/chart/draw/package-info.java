/**
 * Drawing on a scene: bars, axes, texts and patterns, as vectors for PDF and as SVG. The home of JFreeChart and
 * Batik.
 */
package nl.overzicht.render.chart.draw;
