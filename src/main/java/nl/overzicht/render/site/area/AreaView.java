package nl.overzicht.render.site.area;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.money.MoneyTable;
import nl.overzicht.render.site.origin.OriginTable;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.stream.StreamRow;
import nl.overzicht.render.site.stream.UnknownPage;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.AreaMoney;

/**
 * What the template of the page of an area sees.
 *
 * @param features what the table of areas states about the area itself, such as its number of inhabitants
 * @param applying streams that cover the area
 * @param open streams for which no source states whether they cover it
 * @param factsheet of the area; empty: none
 * @param moneyTables the amounts of streams and items for this area; empty: no source states an amount
 * @param leftOut what the tables do not show because it is too much
 * @param withheldText how many amounts are not published; may be empty
 * @param withheld a description of each withheld amount; of many only the first
 * @param statements about this area alone, with the origin of each; a statement that adds nothing to its amount is a part
 *     of a number instead
 * @param unlisted number of statements that are left out because there are too many
 * @param perStream all streams, with whether they apply here
 * @param inEuro whether all amounts of the programme are in euro
 * @param computed whether all amounts of streams are computed
 * @param unknowns what no source states
 * @param origin of the numbers of the area that are not in the table of statements
 */
@ViewOf("site/area.ftlh")
record AreaView(
        List<AreaLabels.Feature> features,
        List<StreamRow> applying,
        List<StreamRow> open,
        Optional<Downloads.DocumentView> factsheet,
        List<MoneyTable> moneyTables,
        AreaMoney.Omissions leftOut,
        String withheldText,
        List<String> withheld,
        List<StatementLines.Line> statements,
        int unlisted,
        List<AppliesView> perStream,
        boolean inEuro,
        boolean computed,
        List<UnknownPage.UnknownRow> unknowns,
        OriginTable origin) {

    /** A stream, with whether it applies here in words. */
    record AppliesView(StreamRow row, Markup note, String applies) {}
}
