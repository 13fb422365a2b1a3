/** All rules about what the content means, applied to a report. */
package nl.overzicht.check;
