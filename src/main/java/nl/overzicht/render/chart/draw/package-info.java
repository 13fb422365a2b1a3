/**
 * Drawing on a scene: bars, axes, texts and patterns, as vectors for PDF and as SVG. The home of JFreeChart and of the
 * graphics without a device of Apache XML Graphics.
 */
package nl.overzicht.render.chart.draw;
