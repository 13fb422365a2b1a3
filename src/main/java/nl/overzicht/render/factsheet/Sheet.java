package nl.overzicht.render.factsheet;

import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.render.chart.Figure;

/**
 * One factsheet before it is typeset.
 *
 * @param address within the site
 * @param title what it is about
 * @param view what its template sees
 * @param frame what stands around it
 * @param figure to show; empty: none
 * @param place of what it is about, for findings
 */
record Sheet(String address, String title, Record view, SheetFrame frame, Optional<Figure> figure, Location place) {}
