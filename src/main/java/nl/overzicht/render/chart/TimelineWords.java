package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.Wording;

/**
 * What a timeline says.
 *
 * @param statements how statements are written
 * @param messages the other words
 */
record TimelineWords(StatementWords statements, Messages messages) {

    Wording wording() {
        return statements.wording();
    }

    /** The amount with its qualifier and, for a series, its "per year". */
    String amount(Statement statement) {
        return statements.number(statement);
    }

    /** What stands above the bar of a row. */
    String label(TimelineData.Row row) {
        if (row.amount().isEmpty()) {
            return messages.get("timeline.amount.unknown");
        }
        Statement statement = row.amount().get();
        String label = amount(statement) + ", " + statements.status(statement);
        return row.period().isPresent() ? label : label + ", " + messages.get("timeline.period.unknown");
    }

    String status(Status status) {
        return wording().status(status);
    }

    String horizon(Period years) {
        return messages.get(
                "timeline.horizon", wording().periodShort(years), wording().computed());
    }

    String milestone(TimelineData.Mark mark) {
        return wording().moment(mark.when()) + ": " + mark.title();
    }

    /** A row in words. */
    String row(TimelineData.Row row) {
        return row.name() + ": " + label(row)
                + row.period().map(period -> ", " + wording().period(period)).orElse("");
    }

    /** Values as "a, b and c". */
    String list(List<String> values, String last) {
        int end = values.size() - 1;
        return end < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, end)) + " " + last + " " + values.get(end);
    }
}
