/** What charts show, as plain records of rows and series; where charts take their numbers from. */
package nl.overzicht.render.chart.data;
