package nl.overzicht.render.factsheet;

import java.util.List;
import nl.overzicht.finding.Location;
import nl.overzicht.render.chart.Figure;

/**
 * A factsheet before layout.
 *
 * @param address within the site
 * @param title its subject
 * @param view what its template sees
 * @param frame what surrounds it
 * @param figures in it
 * @param place of its subject in the data, for findings
 */
record Sheet(String address, String title, Record view, SheetFrame frame, List<Figure> figures, Location place) {}
