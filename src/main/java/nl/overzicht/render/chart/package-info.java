/** A chart as one unit: headline, drawing, alt text, reading, table and source. */
package nl.overzicht.render.chart;
