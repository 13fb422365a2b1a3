/** Compares the settings of the site in {@code report.yaml} with the pages that the site has. */
package nl.overzicht.check.site;
