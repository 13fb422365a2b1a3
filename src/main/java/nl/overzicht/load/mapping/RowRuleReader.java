package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.RowRule.Days;
import nl.overzicht.load.notation.WrittenDate;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.yaml.Node;
import nl.overzicht.reconciliation.RuleOutcome.Kind;

/**
 * Reads the rules for rows in a mapping; a rule that is empty, contradictory or incomplete is a finding.
 *
 * @param conditions reads the conditions on the rows that a rule checks
 * @param rounding the step to which the table rounded its numbers; empty: they are exact
 */
record RowRuleReader(ConditionReader conditions, Optional<BigDecimal> rounding, Findings findings) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The rule; empty, with a finding, when it is invalid. */
    Optional<RowRule> read(Node.Keys keys) {
        List<Kind> kinds = Stream.of(Kind.values())
                .filter(kind -> keys.get(key(kind)).isPresent())
                .toList();
        Optional<RowRule> rule = kinds.size() == 1 ? read(kinds.get(0), keys) : Optional.empty();
        if (rule.isEmpty()) {
            findings.add(MappingRule.NO_SINGLE_RULE.at(keys.at()));
        }
        return rule;
    }

    private Optional<RowRule> read(Kind kind, Node.Keys keys) {
        List<Column> columns = Stream.concat(listColumns(kind, keys), singleColumn(kind, keys).stream())
                .toList();
        Set<String> texts = new LinkedHashSet<>();
        if (kind == Kind.ONE_OF) {
            keys.lines(key(kind)).forEach(text -> texts.add(ForeignRow.oneLine(text)));
        }
        Optional<Days> days = kind == Kind.BETWEEN ? days(keys) : Optional.empty();
        List<BigDecimal> bounds = days.isPresent() ? List.of() : bounds(kind, keys, columns.size());
        int needed = kind == Kind.SUM ? 1 : kind == Kind.BETWEEN && days.isEmpty() ? 2 : 0;
        return hasItsKeys(kind, keys) && bounds.size() == needed && columns.size() > (kind == Kind.SUM ? 1 : 0)
                ? Optional.of(new RowRule(
                        kind,
                        columns,
                        texts,
                        bounds,
                        days,
                        keys.keys("only").map(conditions::read),
                        severity(keys),
                        keys.text("note"),
                        keys.at()))
                : Optional.empty();
    }

    /** Whether a rule has all keys of its kind, and none of another. */
    private static boolean hasItsKeys(Kind kind, Node.Keys keys) {
        boolean ofOneColumn = kind == Kind.ONE_OF || kind == Kind.BETWEEN;
        return ofOneColumn == keys.line("column").isPresent()
                && (kind == Kind.SUM) == keys.line("equals").isPresent()
                && (kind == Kind.SUM || keys.get("within").isEmpty());
    }

    private static Stream<Column> listColumns(Kind kind, Node.Keys keys) {
        return kind == Kind.ONE_OF || kind == Kind.BETWEEN
                ? Stream.of()
                : keys.scalars(key(kind)).stream().map(RowRuleReader::column);
    }

    private static Optional<Column> singleColumn(Kind kind, Node.Keys keys) {
        return keys.scalar(kind == Kind.SUM ? "equals" : "column").map(RowRuleReader::column);
    }

    /** The bounds when they are dates in order, at least one of which is not only a year; otherwise empty, also for numbers. */
    private static Optional<Days> days(Node.Keys keys) {
        List<String> moments = keys.lines(key(Kind.BETWEEN)).stream()
                .filter(RowRuleReader::isMoment)
                .toList();
        return moments.size() == 2
                        && moments.stream()
                                .anyMatch(moment -> !YEAR.matcher(moment).matches())
                        && moments.get(0).compareTo(moments.get(1)) <= 0
                ? Optional.of(new Days(moments.get(0), moments.get(1)))
                : Optional.empty();
    }

    /** Whether a text is a year, a month or a date in the form of data files. */
    private static boolean isMoment(String text) {
        return YEAR.matcher(text).matches()
                || MOMENT.matcher(text).matches()
                        && WrittenDate.UNDECLARED.parse(text).moment().isPresent();
    }

    private List<BigDecimal> bounds(Kind kind, Node.Keys keys, int columns) {
        if (kind == Kind.BETWEEN) {
            List<BigDecimal> bounds = keys.lines(key(kind)).stream()
                    .flatMap(text -> Decimals.POINT.parse(text).stream())
                    .toList();
            return bounds.size() == 2 && bounds.get(0).compareTo(bounds.get(1)) > 0 ? List.of() : bounds;
        }
        if (kind != Kind.SUM) {
            return List.of();
        }
        String within = keys.line("within").orElse("0");
        Optional<BigDecimal> most = within.equals("rounded_to")
                ? rounding.map(
                        step -> step.multiply(BigDecimal.valueOf(columns)).divide(TWO))
                : Decimals.POINT.parse(within).filter(number -> number.signum() >= 0);
        return most.stream().toList();
    }

    private static Severity severity(Node.Keys keys) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.word().equals(keys.text("severity")))
                .findFirst()
                .orElse(Severity.ERROR);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Column column(Node.Scalar name) {
        return new Column(ForeignRow.oneLine(name.line()), name.at());
    }
}
