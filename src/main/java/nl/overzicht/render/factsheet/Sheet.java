package nl.overzicht.render.factsheet;

import java.util.List;
import nl.overzicht.finding.Location;
import nl.overzicht.render.chart.Figure;

/**
 * One factsheet before it is typeset.
 *
 * @param address within the site
 * @param title what it is about
 * @param view what its template sees
 * @param frame what surrounds it
 * @param figures to show
 * @param place of what it is about, for findings
 */
record Sheet(String address, String title, Record view, SheetFrame frame, List<Figure> figures, Location place) {}
