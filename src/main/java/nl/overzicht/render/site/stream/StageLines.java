package nl.overzicht.render.site.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.AmountForm;

/**
 * The progress of a stream: what was agreed, granted, paid and spent, and the targets with their results, each with its own
 * as-of date. Statuses are never added, since the same money passes through each of them (rules of truth 2 and 3).
 *
 * @param writer of texts and numbers
 * @param stream the stream
 */
record StageLines(Writer writer, FundingStream stream) {

    /**
     * A table of what is counted, by status.
     *
     * @param caption what is counted; if some dates are those of sources, it says so
     * @param dateHead heading of the column of dates
     */
    record StageTable(String id, String caption, String dateHead, List<Stage> stages) {}

    /** The sentence above the tables. For a programme with its own statuses it does not mention an order. */
    String text() {
        boolean own = writer.report().programme().hasOwnStatuses();
        return writer.words().get(own ? "site.stages.text.own" : "site.stages.text");
    }

    List<StageTable> tables() {
        Map<String, List<Statement>> byQuantity = writer.report().programme().statementsOf(stream.id()).stream()
                .collect(Collectors.groupingBy(Statement::quantity, LinkedHashMap::new, Collectors.toList()));
        List<StageTable> tables = new ArrayList<>();
        byQuantity.forEach((quantity, statements) -> {
            List<Stage> stages = stages(statements);
            if (!stages.isEmpty()) {
                tables.add(table(quantity, statements, stages));
            }
        });
        return List.copyOf(tables);
    }

    private List<Stage> stages(List<Statement> statements) {
        Programme programme = writer.report().programme();
        if (programme.hasOwnStatuses()) {
            return stages(programme.statuses(), Set.of(), statements);
        }
        Set<Status> expected = StageOrder.expected(statements);
        return expected.isEmpty() ? List.of() : stages(StageOrder.ALL, expected, statements);
    }

    private List<Stage> stages(List<Status> order, Set<Status> asked, List<Statement> statements) {
        Set<Status> stated = statements.stream().map(Statement::status).collect(Collectors.toSet());
        StageRows rows = new StageRows(writer, Scope.ofStream(stream.id()), form(statements), areOfSources(statements));
        return order.stream()
                .filter(status -> asked.contains(status) || stated.contains(status) && isShown(status, statements))
                .map(status -> rows.of(status, statements))
                .toList();
    }

    /**
     * Whether these statements have a status to show in a row. A count can be without a status, an amount of money is shown
     * in any case.
     */
    private static boolean isShown(Status status, List<Statement> statements) {
        return status.isStated() || statements.get(0).amount().isCurrency();
    }

    /** A table. If all dates are those of sources, the heading of their column says so; else such dates are in brackets. */
    private StageTable table(String quantity, List<Statement> statements, List<Stage> stages) {
        String title = writer.report().programme().quantities().get(quantity).title();
        String caption = writer.words().get("site.stages.caption", title);
        boolean ofSources = areOfSources(statements);
        boolean someOf = !ofSources && statements.stream().anyMatch(this::isDatedBySource);
        return new StageTable(
                quantity,
                someOf ? caption + "; " + writer.words().get("site.stages.brackets") : caption,
                writer.words().get(ofSources ? "site.stages.ofSources" : "site.stages.asOf"),
                stages);
    }

    private boolean areOfSources(List<Statement> statements) {
        return statements.stream().allMatch(row -> row.asOf().isEmpty())
                && statements.stream().anyMatch(this::isDatedBySource);
    }

    private boolean isDatedBySource(Statement row) {
        return row.area().isEmpty()
                && row.asOf().isEmpty()
                && writer.report()
                        .programme()
                        .source(row.source())
                        .flatMap(Source::date)
                        .isPresent();
    }

    /** The form of the amounts of the rows in the table, and of the sums of rows that are left out. */
    private AmountForm form(List<Statement> statements) {
        Sums sums = writer.report().facts().sums().of(Scope.ofStream(stream.id()));
        String quantity = statements.get(0).quantity();
        List<Quantity> amounts = new ArrayList<>();
        sums.measures().stream()
                .filter(measure -> measure.quantity().equals(quantity))
                .flatMap(measure -> sums.of(measure).values().stream())
                .forEach(sum -> sum.quantity().ifPresent(amounts::add));
        statements.stream().filter(row -> row.area().isEmpty()).forEach(row -> amounts.add(row.amount()));
        return AmountForm.of(amounts.stream().filter(Quantity::isCurrency).toList());
    }
}
