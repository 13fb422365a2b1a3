package nl.overzicht.render.site.origin;

import java.util.List;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;

/**
 * What the template of the page about foreign tables sees.
 *
 * @param readings of the tables, in the order of their mappings
 */
@ViewOf("site/reconciliation.ftlh")
record ReconciliationView(List<ReadingView> readings) {

    /** How a table was read. */
    record ReadingView(
            String anchor,
            String tableName,
            String tablePlace,
            String mappingPath,
            List<Writer.SourceLink> sourceLinks,
            List<ReconciliationCounts.CountLine> countLines,
            List<CellLine> cellLines,
            int moreCells,
            List<RuleLine> ruleLines,
            List<TotalLine> totalLines,
            int moreTotals) {}

    /** A cell that was corrected. */
    record CellLine(String place, String columnName, String before, String after, String reason) {}

    /** A rule with its outcome. */
    record RuleLine(
            String rule,
            String severity,
            int checked,
            int failing,
            int unreadable,
            List<FailingView> firstRows,
            String remark) {}

    /** A row that breaks a rule. */
    record FailingView(String place, String cellTexts) {}

    /** A published total and the computed one. */
    record TotalLine(
            String totalName,
            String place,
            String factId,
            String published,
            String ours,
            String difference,
            String outcome,
            String remark) {}
}
