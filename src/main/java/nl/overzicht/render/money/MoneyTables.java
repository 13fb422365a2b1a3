package nl.overzicht.render.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.render.money.MoneyTable.MoneyRow;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.AreaMoney;
import nl.overzicht.report.AreaMoney.Group;
import nl.overzicht.report.AreaMoney.Line;
import nl.overzicht.report.Report;
import nl.overzicht.report.Wholes;

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
        MoneyRows rows = new MoneyRows(report, words, medium, wholes, MoneyForms.of(money, report));
        List<MoneyRow> lines = money.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> overall || years.stream().anyMatch(line.byYear()::containsKey))
                .map(line -> rows.row(line, rows.subject(line), years))
                .toList();
        List<MoneyRow> totals = money.groups().stream()
                .flatMap(group -> totals(group, overall, years, rows).stream())
                .toList();
        boolean together = money.lines().anyMatch(line -> years.stream().anyMatch(year -> isTogether(line, year)));
        return lines.isEmpty()
                ? new MoneyTable(id, caption(caption, rows.forms()), overall, heads, totals, List.of(), together)
                : new MoneyTable(id, caption(caption, rows.forms()), overall, heads, lines, totals, together);
    }

    private String caption(String caption, MoneyForms forms) {
        return forms.computed() ? caption + "; " + words.get("money.computed") : caption;
    }

    private static boolean isTogether(Line line, int year) {
        return Optional.ofNullable(line.byYear().get(year))
                .filter(sum -> sum.quantity().isEmpty())
                .isPresent();
    }

    private List<MoneyRow> totals(Group group, boolean overall, List<Integer> years, MoneyRows rows) {
        List<MoneyRow> totals = new ArrayList<>();
        if (group.hasTotal()
                && (overall || years.stream().anyMatch(group.total().byYear()::containsKey))) {
            totals.add(rows.row(group.total(), Markup.text(rows.total(group.total())), years));
        }
        if (overall) {
            group.rest().forEach((along, rest) -> totals.add(rows.rest(along, rest, group, years)));
        }
        return totals;
    }
}
