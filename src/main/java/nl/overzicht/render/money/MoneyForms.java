package nl.overzicht.render.money;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.AreaMoney.Line;
import nl.overzicht.report.Report;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * How the amounts of all tables of an area are written.
 *
 * @param overall the amounts over all years
 * @param years the amounts of single years
 * @param computed whether all sums are computed; the caption then says so and the cells do not
 */
record MoneyForms(AmountForm overall, AmountForm years, boolean computed) {

    /** The forms for the money of an area. */
    static MoneyForms of(AreaMoney money, Report report) {
        SumWords sums = new SumWords(report);
        List<Quantity> overall = new ArrayList<>();
        List<Quantity> years = new ArrayList<>();
        money.groups().forEach(group -> overall.addAll(group.rest().values()));
        money.lines().forEach(line -> {
            sums.findPrintable(line.sum()).ifPresent(overall::add);
            line.byYear().values().forEach(sum -> sums.findPrintable(sum).ifPresent(years::add));
        });
        List<Sum> added = money.lines()
                .map(Line::sum)
                .filter(sum -> sum.inWords().isPresent())
                .toList();
        return new MoneyForms(AmountForm.of(overall), AmountForm.of(years), sums.areComputed(added));
    }
}
