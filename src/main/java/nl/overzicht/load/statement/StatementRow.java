package nl.overzicht.load.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statement.Role;
import nl.overzicht.funding.Statement.Span;
import nl.overzicht.funding.Status;
import nl.overzicht.load.reference.ForwardReferences;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.load.rule.StatementRule;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;

/** Reads one row of a table of statements. All errors in it are reported; with an error it gives no statement. */
final class StatementRow {

    private static final Map<String, Precision> PRECISIONS = byWord(Precision.values(), Precision::id);
    private static final Map<String, Role> ROLES = Map.of("history", Role.HISTORY);
    private static final Map<String, Span> SPANS = byWord(Span.values(), per -> per == Span.PERIOD ? "period" : "year");

    private final Row row;
    private final AmountReader amounts;
    private final References references;
    private final Map<String, Status> statuses;
    private final Interner pool;
    private final ForwardReferences later;
    private final Findings findings;
    private boolean sound = true;

    /**
     * @param statuses that an author may use, by id
     * @param later collects references to statements that were not read yet
     */
    StatementRow(
            Row row,
            Reading reading,
            AmountReader amounts,
            Map<String, Status> statuses,
            Interner pool,
            ForwardReferences later) {
        this.row = row;
        this.amounts = amounts;
        this.statuses = statuses;
        this.pool = pool;
        this.later = later;
        this.references = reading.references();
        this.findings = reading.findings();
    }

    Optional<Statement> read() {
        Precision precision = word("precision", PRECISIONS, Precision.STATED, StatementRule.UNKNOWN_PRECISION);
        Optional<Quantity> amount = amounts.read(cell("value"), cell("unit"), cell("quantity"), precision, findings);
        Statement.Role role = word("role", ROLES, Role.CURRENT, StatementRule.UNKNOWN_ROLE);
        Status status = status();
        Span per = word("per", SPANS, Span.PERIOD, StatementRule.UNKNOWN_PER);
        String quantity = quantity();
        Optional<Period> period = period();
        Optional<PartialDate> asOf = asOf();
        Optional<String> stream = refer(references.streams(), "stream");
        Optional<String> area = refer(references.areas(), "area");
        Optional<String> item = item(stream.isPresent() || area.isPresent());
        Optional<String> partOf = later.refer(row, "part_of").flatMap(pool::text);
        Optional<String> sameAs = later.refer(row, "same_as").flatMap(pool::text);
        refer(references.sources(), "source");
        amount.ifPresent(number -> amounts.checkAdded(number, row).forEach(this::add));
        if (!sound || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                row.text("id"),
                stream,
                area,
                item,
                row.cell("item_name").map(TableCell::line).map(pool::intern).orElse(""),
                quantity,
                amount.get(),
                status,
                role,
                period,
                per,
                asOf,
                partOf,
                sameAs,
                pool.intern(row.text("source")),
                pool.intern(row.text("words")),
                pool.intern(row.text("note")),
                text("price"),
                text("budget")));
    }

    private <T> T word(String column, Map<String, T> words, T whenEmpty, Rule rule) {
        Optional<TableCell> cell = row.cell(column);
        if (cell.isEmpty()) {
            return whenEmpty;
        }
        String text = cell.get().text();
        T known = words.get(text);
        if (known == null) {
            add(rule.at(cell.get().at(), text), () -> NearestWord.suggestion(text, words.keySet()));
        }
        return known;
    }

    /** Only an empty cell means "unstated". When the list of statuses may be incomplete, an unknown one gives no finding. */
    private Status status() {
        boolean mayBeOther = !references.statuses().isComplete();
        if (mayBeOther && !statuses.containsKey(row.text("status"))) {
            sound &= row.text("status").isEmpty();
            return Status.UNSTATED;
        }
        return word("status", statuses, Status.UNSTATED, StatementRule.UNKNOWN_STATUS);
    }

    private String quantity() {
        TableCell cell = cell("quantity");
        Ids known = references.quantities();
        if (known.isComplete() && !known.has(cell.text())) {
            add(
                    StatementRule.UNKNOWN_QUANTITY.at(cell.at(), cell.text()),
                    () -> NearestWord.suggestion(cell.text(), known.all()));
        }
        return pool.intern(cell.text());
    }

    private Optional<Period> period() {
        Optional<TableCell> from = row.cell("from");
        Optional<TableCell> to = row.cell("to");
        if (from.isPresent() != to.isPresent()) {
            String missing = from.isPresent() ? "to" : "from";
            add(DateRule.HALF_PERIOD.at(from.or(() -> to).orElseThrow().at(), missing));
        }
        boolean isOne = from.isPresent() && from.equals(to); // a column of years gives both
        Optional<Integer> first = from.flatMap(cell -> year(cell, isOne ? "year" : "from"));
        Optional<Integer> last = isOne ? first : to.flatMap(cell -> year(cell, "to"));
        boolean areYears = first.isPresent() && last.isPresent();
        if (areYears && first.get() > last.get()) {
            add(DateRule.FROM_AFTER_TO.at(row.at("from"), first.get(), last.get()));
            return Optional.empty();
        }
        return areYears ? pool.period(first.get(), last.get()) : Optional.empty();
    }

    private Optional<Integer> year(TableCell cell, String column) {
        Optional<Integer> year = pool.year(cell.text());
        if (year.isEmpty()) {
            add(DateRule.NO_YEAR.at(cell.at(), cell.text()).inColumn(column));
        } else if (!Moments.isInRange(year.get())) {
            add(Moments.outOfRange(cell.at(), year.get()).inColumn(column));
        }
        return year.filter(Moments::isInRange);
    }

    private Optional<PartialDate> asOf() {
        Optional<TableCell> cell = row.cell("as_of");
        Optional<PartialDate> when = cell.flatMap(day -> pool.when(day.text()));
        cell.flatMap(day -> Moments.fault(day.text(), when, day.at())).ifPresent(fault -> add(fault.inColumn("as_of")));
        return when;
    }

    /** An unknown id is an error, but does not make the number itself invalid. */
    private Optional<String> refer(Ids ids, String column) {
        Optional<TableCell> cell = row.cell(column);
        cell.ifPresent(given -> ids.refer(given.text(), given.at(), findings));
        return cell.flatMap(given -> pool.text(given.text()));
    }

    private Optional<String> text(String column) {
        return row.cell(column).flatMap(cell -> pool.text(cell.text()));
    }

    /** An item is unique only within a stream or area, so one of these is required. */
    private Optional<String> item(boolean hasScope) {
        Optional<TableCell> item = row.cell("item");
        Optional<TableCell> name = row.cell("item_name");
        if (item.isPresent() && !hasScope) {
            add(StatementRule.ITEM_WITHOUT_SCOPE.at(item.get().at(), item.get().text()));
        }
        if (item.isEmpty() && name.isPresent()) {
            add(StatementRule.NAME_WITHOUT_ITEM.at(name.get().at(), name.get().text()));
        }
        return item.flatMap(cell -> pool.text(cell.line()));
    }

    private TableCell cell(String required) {
        return row.cell(required).orElseThrow();
    }

    private void add(Finding finding) {
        add(finding, Optional::empty);
    }

    private void add(Finding finding, Supplier<Optional<Suggestion>> hint) {
        sound = false;
        findings.add(finding, hint);
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        return Stream.of(values)
                .collect(Collectors.toMap(word, value -> value, (first, next) -> first, LinkedHashMap::new));
    }
}
