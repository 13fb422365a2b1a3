package nl.overzicht.render.site.origin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.reconciliation.Criterion;
import nl.overzicht.reconciliation.MarkedNumbers;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.RuleOutcome;
import nl.overzicht.reconciliation.RuleOutcome.FailingRow;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Messages;

/**
 * Words for how a foreign table was read.
 *
 * @param writer of texts and numbers
 */
record ReconciliationWords(Writer writer) {

    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");

    private static final int MONTH = "2026-01".length();

    /** The rows that a condition selects: {@code Scheme is ‘Total’}. */
    String criterion(Criterion criterion) {
        if (criterion instanceof Criterion.Test test) {
            String texts = test.texts().stream()
                    .map(text -> text.isEmpty() ? empty() : quote(text))
                    .collect(Collectors.joining(words().get("reconciliation.or")));
            return words().get("reconciliation.test." + test.test(), test.column(), texts);
        }
        Criterion.JoinedCriteria joined = (Criterion.JoinedCriteria) criterion;
        String between = words().get(joined.all() ? "reconciliation.and" : "reconciliation.or");
        return joined.parts().stream()
                .map(part -> part instanceof Criterion.JoinedCriteria ? "(" + criterion(part) + ")" : criterion(part))
                .collect(Collectors.joining(between));
    }

    /** What a rule requires. */
    String rule(RuleOutcome rule) {
        String kind = rule.kind().name().toLowerCase(Locale.ROOT);
        Object[] parts = rule.parts().toArray();
        for (int i = 1; i < parts.length && rule.kind() == RuleOutcome.Kind.BETWEEN; i++) {
            parts[i] = bound(rule.parts().get(i));
        }
        return words().get("reconciliation.rule." + kind, parts);
    }

    /** A day or month in words; a number as it is. */
    private String bound(String text) {
        if (!MOMENT.matcher(text).matches()) {
            return text;
        }
        YearMonth month = YearMonth.parse(text.substring(0, MONTH));
        return writer.report()
                .wording()
                .moment(
                        text.length() > MONTH
                                ? PartialDate.day(LocalDate.parse(text))
                                : PartialDate.month(month.getYear(), month.getMonthValue()));
    }

    /** The word for how severe it is that rows break a rule. */
    String severity(RuleOutcome rule) {
        return words().get("reconciliation.severity." + rule.severity().word());
    }

    /** The cells of a row that breaks a rule: {@code RDEL 10, CDEL (empty)}. */
    String cells(FailingRow row) {
        String cells = row.cells().stream()
                .map(cell -> cell.column() + " " + (cell.text().isEmpty() ? empty() : cell.text()))
                .collect(Collectors.joining(", "));
        return row.twin() == 0 ? cells : words().get("reconciliation.twin", cells, row.twin());
    }

    /** What a mark beside numbers means: its note, and the word for its precision. */
    String meaning(MarkedNumbers marked) {
        String precision = marked.precision()
                .map(exact -> words().get(
                                "reconciliation.precision",
                                writer.report().wording().qualifier(exact)))
                .orElse("");
        return (marked.note() + " " + precision).strip();
    }

    /** A text of a foreign table, in quotation marks. */
    String quote(String text) {
        return words().get("reconciliation.quoted", text);
    }

    private String empty() {
        return words().get("reconciliation.empty");
    }

    /** The outcome of comparing a published total with the computed one. */
    String outcome(PublishedTotal total) {
        return words().get("reconciliation.outcome." + total.outcome().name().toLowerCase(Locale.ROOT));
    }

    private Messages words() {
        return writer.words();
    }
}
