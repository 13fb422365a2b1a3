package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.YearAxis;

/** Lays out one chart of coverage: a row per stream, a column per year, a question mark where nothing is known. */
final class CoverageLayout {

    private static final String UNKNOWN = "?";

    private final ChartWords words;
    private final List<CoverageChart.Row> rows;
    private final Period years;
    private final Optional<Period> end;

    CoverageLayout(ChartWords words, List<CoverageChart.Row> rows, Period years, Optional<Period> end) {
        this.words = words;
        this.rows = rows;
        this.years = years;
        this.end = end;
    }

    Scene on(Paper paper) {
        YearAxis axis = paper.axis(years, paper.m.left());
        end.ifPresent(band -> paper.label(
                words.get(
                        "timeline.horizon",
                        words.wording().periodShort(band),
                        words.wording().computed()),
                axis.x(band.from()),
                axis.left()));
        paper.down(paper.m.small() + Paper.ABOVE);
        paper.years(axis, paper.y(), years.length());
        paper.down(Paper.ABOVE + 1);
        double top = paper.y();
        paper.down(paper.m.gap() / 2);
        for (int i = 0; i < rows.size(); i++) {
            row(paper, axis, i);
        }
        end.ifPresent(band -> paper.band(axis.x(band.from()), top, axis.x(band.to() + 1.0), paper.y()));
        return paper.scene(axis, top, paper.y());
    }

    private void row(Paper paper, YearAxis axis, int number) {
        CoverageChart.Row row = rows.get(number);
        double begin = paper.y();
        double under = paper.name(row.name(), begin);
        for (String line : paper.wrap(status(row), paper.m.nameWidth(), paper.m.small(), false)) {
            under += paper.m.smallLine();
            paper.text(line, 0, under - Paper.ABOVE, paper.m.small(), false, Paper.GREY);
        }
        paper.to(paper.m.beside() ? begin : under);
        cells(paper, axis, number, row);
        paper.to(Math.max(paper.y(), under) + paper.m.gap());
    }

    private String status(CoverageChart.Row row) {
        List<String> statuses =
                row.statements().stream().map(words::status).distinct().toList();
        return statuses.isEmpty() ? words.get("unknown") : String.join(", ", statuses);
    }

    /** A line of boxes for each statement: one over its years, or one for each year of a series. */
    private void cells(Paper paper, YearAxis axis, int number, CoverageChart.Row row) {
        double y = paper.y() + 2;
        for (Statement one : row.statements()) {
            Period period = one.period().orElseThrow();
            if (one.isPerYear()) {
                double level = y;
                period.years()
                        .forEach(year -> paper.bar(
                                new Bar(number, level, paper.m.bar(), Pattern.of(one.status()), year, year + 1.0)));
            } else {
                paper.bar(
                        new Bar(number, y, paper.m.bar(), Pattern.of(one.status()), period.from(), period.to() + 1.0));
            }
            y += paper.m.bar() + 2;
        }
        double baseline = paper.y() + 2 + paper.m.bar() / 2 + Paper.MIDDLE * paper.m.small();
        years.years().filter(year -> !row.covers(year)).forEach(year -> {
            double width = paper.width(UNKNOWN, paper.m.small(), false);
            paper.text(UNKNOWN, axis.x(year + 0.5) - width / 2, baseline, paper.m.small(), false, Paper.GREY);
        });
        paper.to(Math.max(y, paper.y() + paper.m.bar() + 4));
    }
}
