package nl.overzicht.render.money;

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
 * Writes the rows of the tables of an area.
 *
 * @param report with the sums
 * @param words of the templates
 * @param medium how names and numbers are written
 * @param wholes the wholes that rows are a part of
 * @param forms of the amounts
 */
record MoneyRows(Report report, Messages words, MoneyMedium medium, Wholes wholes, MoneyForms forms) {

    /** The name of a total. Rows of no stream are about the area as a whole. */
    String total(Line line) {
        boolean whole = line.sum().counted().stream()
                .allMatch(row -> row.stream().isEmpty() && row.item().isEmpty());
        return words.get(whole ? "money.whole" : "money.total");
    }

    /** The row of what is not divided over a dimension. */
    MoneyRow rest(Dimension along, Quantity rest, Group group, List<Integer> years) {
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

    /** The row of a line of money. */
    MoneyRow row(Line line, Markup subject, List<Integer> years) {
        Sum sum = line.sum();
        return new MoneyRow(
                subject,
                line.scope().item().isPresent(),
                line.scope().stream().isEmpty() && line.scope().item().isEmpty(),
                medium.sum(line.scope(), sum, amount(sum)),
                sums().status(sum),
                sums().years(sum),
                new SumReasons(words).of(sum, WithheldAmounts.of(report).missingIn(line.scope(), sum)),
                line.scope().stream().isPresent() ? wholes.of(sum).map(this::part) : Optional.empty(),
                years.stream().map(year -> cell(line, year)).toList());
    }

    private String amount(Sum sum) {
        return forms.computed() ? sums().plainAmount(sum, forms.overall()) : sums().amount(sum, forms.overall());
    }

    /** The name of an item includes that of its stream, so that a sorted table stays readable. */
    Markup subject(Line line) {
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
    private Markup cell(Line line, int year) {
        AmountForm form = forms.years();
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
