package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.WithheldWords;
import nl.overzicht.sum.Scope;

/**
 * Completes the figure of a panel.
 *
 * @param words of all charts
 */
record PanelWords(ChartWords words) {

    /**
     * The figure of a panel with a suffix for its name, the measure in its headline if there are several panels, and in
     * the subtitle of the first panel the other measures. It also counts withheld amounts.
     *
     * @param scopes the scopes of the sums that it shows
     */
    Figure complete(Panel panel, Figure figure, List<Scope> scopes) {
        List<String> subtitle = new ArrayList<>(List.of(figure.subtitle()));
        if (!panel.further().isEmpty()) {
            List<String> names = panel.further().stream().map(words::name).toList();
            subtitle.add(words.get("chart.further", words.list(names, words.get("list.and"))));
        }
        if (panel.left() > 0) {
            subtitle.add(words.get("chart.left", panel.left()));
        }
        int withheld = new WithheldWords(words).count(panel.measure(), scopes);
        if (withheld > 0) {
            subtitle.add(words.get("sum.withheld", withheld));
        }
        return new Figure(
                figure.name() + panel.suffix(),
                panel.isOnly() ? figure.headline() : figure.headline() + " (" + words.name(panel.measure()) + ")",
                String.join("; ", subtitle),
                figure.wide(),
                figure.narrow(),
                figure.alt(),
                figure.reading(),
                figure.table(),
                figure.sources());
    }
}
