/** {@code report.yaml}: settings of report, letter, look and site. */
package nl.overzicht.load.settings;
