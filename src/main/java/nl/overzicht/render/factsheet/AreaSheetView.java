package nl.overzicht.render.factsheet;

import java.util.List;
import nl.overzicht.render.money.MoneyTable;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.AreaMoney;

/**
 * What the template of the factsheet of an area sees.
 *
 * @param plainText how many amounts the tables state completely except for the source, and those sources; may be empty
 * @param statements the other statements
 * @param others how many more of these are not listed
 */
@ViewOf("factsheet/area.ftlh")
record AreaSheetView(
        String where,
        List<MoneyTable> moneyTables,
        AreaMoney.Omissions leftOut,
        String plainText,
        List<SheetWriter.Line> statements,
        int others,
        List<StreamView> streams,
        boolean inEuro,
        boolean computed,
        List<SheetWriter.UnknownView> unknowns) {

    /**
     * A stream: whether it applies to this area according to its sources, and its leading amounts, one line for each
     * currency.
     */
    record StreamView(String name, String applies, Markup note, List<PrintedHeadline> headlines) {}

    /**
     * A leading amount of a stream, or that it is unknown.
     *
     * @param sourceNumber 0 when the amount is not that of a single row
     */
    record PrintedHeadline(String amount, String status, String years, int sourceNumber) {}
}
