/**
 * Draws scenes: bars, axes, texts and patterns, as vectors in PDF and as SVG. Only this room uses JFreeChart and the graphics
 * of Apache XML Graphics.
 */
package nl.overzicht.render.chart.draw;
