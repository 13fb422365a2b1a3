package nl.overzicht.render.site.stream;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.render.money.SetAsideWords;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.report.StatementWords;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * What is stated about a stream in one status. The rows that count come first. The rows that these are the whole of follow,
 * marked as parts, so that a reader does not add both.
 *
 * @param writer of texts and numbers
 * @param scope the stream
 * @param form of amounts in the column of money
 * @param ofSources whether all dates are those of sources; the heading of their column then says so, else they are in
 *     brackets
 */
record StageRows(Writer writer, Scope scope, AmountForm form, boolean ofSources) {

    /** Most rows; all are in the table of statements, and their sum, if any, is shown here. */
    private static final int MOST_LINES = 12;

    /**
     * The rows in one status.
     *
     * @param statements of one quantity, with any status
     */
    Stage of(Status status, List<Statement> statements) {
        List<Statement> all = statements.stream()
                .filter(statement -> statement.status().equals(status))
                .toList();
        StageSums found =
                StageSums.of(writer.report(), scope, status, statements.get(0).quantity());
        List<Sum> totals = found.totals();
        Set<Statement> parts = found.parts();
        List<Statement> whole = ofWhole(all, parts);
        SumLines sumLines = new SumLines(writer, scope);
        List<SumLines.Line> sums = totals.stream()
                .filter(StageSums::isOfSeveral)
                .map(sum -> sumLines.line(sum, form))
                .toList();
        String part = writer.report().wording().standing(Statement.Standing.PART);
        int most = whole.size() > MOST_LINES && !sums.isEmpty() ? 0 : MOST_LINES;
        List<Statement> shown = whole.stream().limit(most).toList();
        boolean below = sums.size() == 1
                && totals.stream().filter(StageSums::isOfSeveral).allMatch(sum -> shown.containsAll(sum.counted()));
        return new Stage(
                writer.report().wording().status(status),
                sums,
                below,
                shown.stream()
                        .map(row -> parts.contains(row) ? line(row, true, part, List.of()) : line(row, totals, below))
                        .toList(),
                Math.max(0, whole.size() - most),
                whole.isEmpty() && !all.isEmpty() && sums.isEmpty());
    }

    /** The rows that are not about a single area: those that count by date, followed by the parts by date. */
    private List<Statement> ofWhole(List<Statement> rows, Set<Statement> parts) {
        return rows.stream()
                .filter(row -> row.area().isEmpty())
                .sorted(Comparator.comparing((Statement row) -> parts.contains(row))
                        .thenComparing(
                                (Statement row) -> dates().of(row).orElse(null),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The line of a row that counts: on its own, or as part of a sum above it. */
    private Stage.StageLine line(Statement row, List<Sum> totals, boolean below) {
        Optional<Sum> total = totals.stream()
                .filter(sum -> sum.quantity().isPresent() && sum.counted().contains(row))
                .findFirst();
        boolean inSum = total.filter(StageSums::isOfSeveral).isPresent();
        String standing = inSum
                ? (below ? "" : writer.words().get("site.stages.counted"))
                : new SetAsideWords(writer.report(), writer.words()).standing(row);
        List<String> undivided = inSum
                ? List.of()
                : total.map(sum -> new SumLines(writer, scope).undivided(sum, form))
                        .orElse(List.of());
        return line(row, inSum, standing, undivided);
    }

    private Stage.StageLine line(Statement row, boolean under, String standing, List<String> undivided) {
        StatementWords words = new StatementWords(writer.report());
        return new Stage.StageLine(
                words.item(row),
                under,
                standing,
                writer.number(row, form),
                words.years(row),
                dates().asOf(row),
                writer.source(row.source()),
                undivided);
    }

    private StageDates dates() {
        return new StageDates(writer, ofSources);
    }
}
