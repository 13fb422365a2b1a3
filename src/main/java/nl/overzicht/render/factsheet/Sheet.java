package nl.overzicht.render.factsheet;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.render.chart.Figure;

/**
 * One factsheet before it is typeset.
 *
 * @param address within the site
 * @param title what it is about
 * @param template of its content, below {@code factsheet/}
 * @param view what that template sees
 * @param figure to show; empty: none
 * @param place of what it is about, for findings
 */
record Sheet(
        String address,
        String title,
        String template,
        Map<String, Object> view,
        Optional<Figure> figure,
        Location place) {}
