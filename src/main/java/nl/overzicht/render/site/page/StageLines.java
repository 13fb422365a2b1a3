package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.When;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sums;

/**
 * How far a stream is: what was agreed, granted, paid and spent, and what was aimed at and reached, each as of its own
 * date. Never added: the same money passes through each of them (rules of truth 2 and 3).
 *
 * @param writer of texts and numbers
 * @param stream whose they are
 */
record StageLines(Writer writer, Stream stream) {

    /** From promise to spending, and from aim to result. */
    private static final List<Status> ORDER = List.of(
            Status.AGREED,
            Status.RESERVED,
            Status.MADE_AVAILABLE,
            Status.GRANTED,
            Status.COMMITTED,
            Status.PAID,
            Status.SPENT,
            Status.TARGET,
            Status.REALISED);

    /** What a reader asks after: where no source says, that is said. */
    private static final Set<Status> OF_MONEY = Set.of(Status.GRANTED, Status.PAID, Status.SPENT);

    /** More rows than these are left to the table of what sources say; their sum stands here. */
    private static final int MOST_LINES = 12;

    private static final Set<Status> OF_COUNTS = Set.of(Status.TARGET, Status.REALISED);

    /**
     * What is said of one status.
     *
     * @param status its word
     * @param sums of several rows, or of one of an area, one for each unit
     * @param lines of the stream as a whole, by date
     * @param dates of these lines, in their order; a line without a date has that of its source
     * @param onlyPerArea whether it is known per area only
     */
    record Stage(
            String status,
            List<SumLines.Line> sums,
            List<StatementLines.Line> lines,
            List<String> dates,
            boolean onlyPerArea) {}

    /** What is counted, by status. */
    record Matter(String id, String title, List<Stage> stages) {}

    /** What the tables are about; a list of one's own has no stages that we could name. */
    String text() {
        boolean own = writer.report().programme().hasOwnStatuses();
        return writer.words().get(own ? "site.stages.text.own" : "site.stages.text");
    }

    List<Matter> matters() {
        Map<String, List<Statement>> byQuantity = writer.report().programme().statementsOf(stream.id()).stream()
                .collect(Collectors.groupingBy(Statement::quantity, LinkedHashMap::new, Collectors.toList()));
        List<Matter> matters = new ArrayList<>();
        byQuantity.forEach((quantity, statements) -> {
            List<Stage> stages = stages(statements);
            if (!stages.isEmpty()) {
                String title =
                        writer.report().programme().quantities().get(quantity).title();
                matters.add(new Matter(quantity, title, stages));
            }
        });
        return List.copyOf(matters);
    }

    private List<Stage> stages(List<Statement> statements) {
        Programme programme = writer.report().programme();
        if (programme.hasOwnStatuses()) {
            return stages(programme.statuses(), Set.of(), statements);
        }
        boolean money = statements.get(0).amount().isMoney();
        boolean aimed = statements.stream().anyMatch(one -> OF_COUNTS.contains(one.status()));
        Set<Status> asked = money ? OF_MONEY : aimed ? OF_COUNTS : Set.of();
        return asked.isEmpty() ? List.of() : stages(ORDER, asked, statements);
    }

    private List<Stage> stages(List<Status> order, Set<Status> asked, List<Statement> statements) {
        Set<Status> said = statements.stream().map(Statement::status).collect(Collectors.toSet());
        return order.stream()
                .filter(status -> asked.contains(status) || said.contains(status))
                .map(status -> stage(status, statements))
                .toList();
    }

    private Stage stage(Status status, List<Statement> statements) {
        List<Statement> all =
                statements.stream().filter(one -> one.status().equals(status)).toList();
        List<Statement> whole = all.stream()
                .filter(one -> one.area().isEmpty())
                .sorted(Comparator.comparing(
                        (Statement one) -> date(one).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        List<SumLines.Line> sums = sums(status, statements.get(0).quantity());
        boolean many = whole.size() > MOST_LINES && !sums.isEmpty();
        List<Statement> shown = many ? List.of() : whole;
        return new Stage(
                writer.report().wording().status(status),
                sums,
                new StatementLines(writer).of(shown),
                shown.stream().map(this::asOf).toList(),
                whole.isEmpty() && !all.isEmpty() && sums.isEmpty());
    }

    private List<SumLines.Line> sums(Status status, String quantity) {
        Scope scope = Scope.ofStream(stream.id());
        Sums sums = writer.report().facts().sums().of(scope);
        return sums.measures().stream()
                .filter(measure -> measure.quantity().equals(quantity))
                .flatMap(measure -> sums.of(measure, status).stream())
                .filter(sum -> sum.counted().size() > 1
                        || sum.counted().stream().anyMatch(row -> row.area().isPresent()))
                .map(new SumLines(writer, scope)::line)
                .toList();
    }

    private Optional<When> date(Statement one) {
        return one.asOf().or(() -> ofSource(one));
    }

    private Optional<When> ofSource(Statement one) {
        return writer.report().programme().source(one.source()).flatMap(Source::date);
    }

    private String asOf(Statement one) {
        return one.asOf()
                .map(writer.report().wording()::moment)
                .or(() -> ofSource(one)
                        .map(when -> writer.words()
                                .get(
                                        "site.stages.source",
                                        writer.report().wording().moment(when))))
                .orElse(writer.words().get("unknown"));
    }
}
