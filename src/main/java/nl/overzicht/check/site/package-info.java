/** What {@code report.yaml} says about the pages, links and place of the site, compared with what the site has. */
package nl.overzicht.check.site;
