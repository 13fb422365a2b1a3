package nl.overzicht.render.factsheet;

import nl.overzicht.finding.Location;

/**
 * The pages of a printed sheet.
 *
 * @param place of its subject in the content
 * @param title of the sheet
 * @param ofArea whether it is about an area
 * @param pages their number
 * @param fewLines the number of lines on its second page when these are few; 0 otherwise
 */
record PrintedPages(Location place, String title, boolean ofArea, int pages, int fewLines) {}
