package nl.overzicht.render.chart;

import java.util.List;
import java.util.function.Function;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;

/** Lays out one chart per area: a bar for each amount from the left, its text above it. */
final class PerAreaLayout {

    private final Function<PerArea.Amount, String> text;
    private final List<PerArea.Row> rows;
    private final double most;

    PerAreaLayout(Function<PerArea.Amount, String> text, List<PerArea.Row> rows) {
        this.text = text;
        this.rows = rows;
        this.most = rows.stream()
                .flatMap(row -> row.amounts().stream())
                .mapToDouble(amount -> amount.sum().value().doubleValue())
                .max()
                .orElse(1);
    }

    Scene on(Paper paper) {
        double left = paper.m.left();
        double top = paper.y();
        for (int i = 0; i < rows.size(); i++) {
            row(paper, i, left);
        }
        paper.grid(left, top, left, paper.y());
        return paper.scene(left, top, paper.y(), 0, Math.max(1, most));
    }

    private void row(Paper paper, int number, double left) {
        PerArea.Row row = rows.get(number);
        boolean beside = paper.m.names() > 0;
        double begin = paper.y();
        double under = paper.name(row.name(), begin);
        paper.to(beside ? begin : under);
        for (PerArea.Amount amount : row.amounts()) {
            paper.label(text.apply(amount), left + 3, left + 3);
            double value = Math.max(0, amount.sum().value().doubleValue());
            paper.bar(new Bar(
                    number, paper.y(), paper.m.bar() / 2, Pattern.of(amount.status()), 0, Math.max(value, most / 500)));
            paper.down(paper.m.bar() / 2 + 2);
        }
        paper.to(Math.max(paper.y(), under) + paper.m.gap() / 2);
    }
}
