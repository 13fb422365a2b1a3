package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.finding.Location;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.draw.Drawing;

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
record Sheet(String address, String title, Record view, SheetFrame frame, List<Figure> figures, Location place) {

    /** The drawings of its figures in a given fit, by name. */
    Map<String, Drawing> drawings(SheetFit fit) {
        return figures.stream().collect(Collectors.toMap(Figure::name, fit::drawing));
    }
}
