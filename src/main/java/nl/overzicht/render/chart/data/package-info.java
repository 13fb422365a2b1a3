/** The data of charts as plain records of rows and series. */
package nl.overzicht.render.chart.data;
