/** The layout of each kind of chart: where its bars, axes and labels are, as a scene that is not yet drawn. */
package nl.overzicht.render.chart.layout;
