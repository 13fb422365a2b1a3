package nl.overzicht.render.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.money.MoneyTable.MoneyRow;
import nl.overzicht.render.money.MoneyTable.PartView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.AreaMoney.Group;
import nl.overzicht.report.AreaMoney.Line;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.Wholes;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * The money of an area as tables: one table over all years, with a column for each year if these fit, and otherwise further
 * tables for the years.
 *
 * @param report with the sums
 * @param words of the templates
 * @param medium how names and numbers are written
 * @param wholes the wholes that rows are a part of
 * @param mostBeside most columns of years that fit next to the amounts over all years
 * @param mostYears most columns of a table of years only
 */
public record MoneyTables(
        Report report, Messages words, MoneyMedium medium, Wholes wholes, int mostBeside, int mostYears) {

    /**
     * How amounts are written.
     *
     * @param overall the amounts over all years
     * @param years the amounts of single years
     * @param computed whether all sums are computed; the caption then says so and the cells do not
     */
    private record Forms(AmountForm overall, AmountForm years, boolean computed) {}

    /**
     * The tables of the money of an area; empty when it has no money.
     *
     * @param money of the area
     * @param area its name
     */
    public List<MoneyTable> of(AreaMoney money, String area) {
        List<MoneyTable> tables = new ArrayList<>();
        if (money.groups().isEmpty()) {
            return tables;
        }
        List<Integer> years = money.years();
        boolean oneTable = years.size() <= mostBeside;
        tables.add(table(money, "tabel-geld", words.get("money.caption", area), true, oneTable ? years : List.of()));
        for (int from = 0; !oneTable && from < years.size(); from += mostYears) {
            List<Integer> some = years.subList(from, Math.min(years.size(), from + mostYears));
            String caption = words.get("money.caption.years", area, "" + some.get(0), "" + some.get(some.size() - 1));
            tables.add(table(money, "tabel-geld-" + some.get(0), caption, false, some));
        }
        return tables;
    }

    /**
     * A table. Totals are separate from the other rows, so that they stay below them when a reader sorts. Without other rows
     * the totals are the rows.
     */
    private MoneyTable table(AreaMoney money, String id, String caption, boolean overall, List<Integer> years) {
        List<String> heads = years.stream().map(String::valueOf).toList();
        Forms forms = forms(money);
        List<MoneyRow> lines = money.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> overall || years.stream().anyMatch(line.byYear()::containsKey))
                .map(line -> row(line, subject(line), years, forms))
                .toList();
        List<MoneyRow> totals = money.groups().stream()
                .flatMap(group -> totals(group, overall, years, forms).stream())
                .toList();
        boolean together = money.lines().anyMatch(line -> years.stream().anyMatch(year -> isTogether(line, year)));
        return lines.isEmpty()
                ? new MoneyTable(id, caption(caption, forms), overall, heads, totals, List.of(), together)
                : new MoneyTable(id, caption(caption, forms), overall, heads, lines, totals, together);
    }

    private String caption(String caption, Forms forms) {
        return forms.computed() ? caption + "; " + words.get("money.computed") : caption;
    }

    private Forms forms(AreaMoney money) {
        List<Quantity> overall = new ArrayList<>();
        List<Quantity> years = new ArrayList<>();
        money.groups().forEach(group -> overall.addAll(group.rest().values()));
        money.lines().forEach(line -> {
            sums().findPrintable(line.sum()).ifPresent(overall::add);
            line.byYear().values().forEach(sum -> sums().findPrintable(sum).ifPresent(years::add));
        });
        List<Sum> added = money.lines()
                .map(Line::sum)
                .filter(sum -> sum.inWords().isPresent())
                .toList();
        return new Forms(AmountForm.of(overall), AmountForm.of(years), sums().areComputed(added));
    }

    private static boolean isTogether(Line line, int year) {
        return Optional.ofNullable(line.byYear().get(year))
                .filter(sum -> sum.quantity().isEmpty())
                .isPresent();
    }

    private List<MoneyRow> totals(Group group, boolean overall, List<Integer> years, Forms forms) {
        List<MoneyRow> totals = new ArrayList<>();
        if (group.hasTotal()
                && (overall || years.stream().anyMatch(group.total().byYear()::containsKey))) {
            totals.add(row(group.total(), Markup.text(total(group.total())), years, forms));
        }
        if (overall) {
            group.rest().forEach((along, rest) -> totals.add(rest(along, rest, group, years, forms)));
        }
        return totals;
    }

    /** The name of a total. Rows of no stream are about the area as a whole. */
    private String total(Line line) {
        boolean whole = line.sum().counted().stream()
                .allMatch(row -> row.stream().isEmpty() && row.item().isEmpty());
        return words.get(whole ? "money.whole" : "money.total");
    }

    private MoneyRow rest(Dimension along, Quantity rest, Group group, List<Integer> years, Forms forms) {
        Sum whole = group.total().sum();
        boolean withheld =
                WithheldAmounts.of(report).mayBeRest(group.total().scope(), whole.measure(), whole.status(), along);
        return new MoneyRow(
                Markup.text(new RemainderWords(words).name(along, withheld)),
                false,
                false,
                medium.number(
                        rest,
                        forms.computed()
                                ? statements().number(rest, forms.overall())
                                : sums().markComputed(rest, forms.overall())),
                sums().status(whole),
                "",
                "",
                Optional.empty(),
                years.stream().map(year -> Markup.NONE).toList());
    }

    private MoneyRow row(Line line, Markup subject, List<Integer> years, Forms forms) {
        Sum sum = line.sum();
        return new MoneyRow(
                subject,
                line.scope().item().isPresent(),
                line.scope().stream().isEmpty() && line.scope().item().isEmpty(),
                medium.sum(line.scope(), sum, amount(sum, forms)),
                sums().status(sum),
                sums().years(sum),
                new SumReasons(words).of(sum, WithheldAmounts.of(report).missingIn(line.scope(), sum)),
                line.scope().stream().isPresent() ? wholes.of(sum).map(this::part) : Optional.empty(),
                years.stream().map(year -> cell(line, year, forms.years())).toList());
    }

    private String amount(Sum sum, Forms forms) {
        return forms.computed() ? sums().plainAmount(sum, forms.overall()) : sums().amount(sum, forms.overall());
    }

    /** The name of an item includes that of its stream, so that a sorted table stays readable. */
    private Markup subject(Line line) {
        Optional<FundingStream> stream = line.scope().stream().flatMap(report.programme()::stream);
        if (line.scope().item().isEmpty()) {
            return stream.map(medium::stream).orElse(Markup.NONE);
        }
        String before = stream.map(own -> "<span class=\"aside\">" + Markup.escape(own.shortName()) + ":</span> ")
                .orElse("");
        String item = statements().item(line.sum().counted().get(0));
        return new Markup(before + Markup.escape(item));
    }

    private PartView part(Wholes.Whole whole) {
        List<Statement> rows = whole.rows();
        Markup amount = rows.size() == 1
                ? medium.row(rows.get(0))
                : medium.number(whole.amount(), sums().markComputed(whole.amount()));
        return new PartView(amount, statements().stream(rows.get(0)));
    }

    /** The amount of a year. Only the sum of its row is marked as computed. */
    private Markup cell(Line line, int year, AmountForm form) {
        Sum sum = line.byYear().get(year);
        if (sum == null) {
            return Markup.NONE;
        }
        return sum.quantity()
                .map(quantity -> medium.sum(
                        line.scope(),
                        sum,
                        line.sum().computed() && sum.inWords().isPresent()
                                ? statements().number(quantity, form)
                                : sums().amount(sum, form)))
                .orElseGet(() -> Markup.text(words.get("money.together")));
    }

    private SumWords sums() {
        return new SumWords(report);
    }

    private StatementWords statements() {
        return new StatementWords(report);
    }
}
