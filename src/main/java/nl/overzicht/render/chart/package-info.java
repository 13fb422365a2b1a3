/** Charts with their texts: headline, drawing, alternative text, reading example, table and sources. */
package nl.overzicht.render.chart;
