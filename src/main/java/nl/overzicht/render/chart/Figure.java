package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.funding.Source;

/** One chart with all that belongs to it. */
public record Figure(
        String name,
        String headline,
        String subtitle,
        Drawing wide,
        Drawing narrow,
        String alt,
        String reading,
        Table table,
        List<Source> sources) {}
