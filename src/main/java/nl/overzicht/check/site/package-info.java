/** What {@code report.yaml} says of the pages, links and place of the site, held against what the site has. */
package nl.overzicht.check.site;
