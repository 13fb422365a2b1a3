package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * All areas: one table when they are few; else a table for each group, as for each province, and for each letter when a
 * group has many.
 *
 * @param writer of texts and numbers
 */
record AreasPage(Writer writer) {

    /** More areas than this are shown by group. */
    private static final int ONE_TABLE = 40;

    /**
     * What the template sees.
     *
     * @param areaGroups areas by group, or all in one
     * @param areaHead heading of the column of names
     * @param columns headings of what else is known of areas
     * @param caption of the only table
     * @param areaCount how many there are
     * @param perArea the figure; empty: no amounts of areas are known
     * @param amounts whether sources name amounts of single areas, in any currency
     * @param moneyHeads heads of the columns of totals; none: no amounts of areas are known
     * @param wholeRows what is not divided over areas, and the whole
     * @param eachArea whether the totals of each area fit on the page
     */
    @ViewOf("site/areas.ftlh")
    record AreasView(
            List<GroupView> areaGroups,
            String areaHead,
            List<String> columns,
            String caption,
            Optional<Markup> perArea,
            boolean amounts,
            List<String> moneyHeads,
            List<AreaTotals.WholeRow> wholeRows,
            boolean eachArea) {}

    /** Areas under one heading; of the only group it is empty. */
    record GroupView(String id, String title, List<AreaRow> areas) {}

    /** An area with what is known of it and its totals, in the order of the columns. */
    record AreaRow(String id, String name, List<String> cells, List<Markup> totalCells) {}

    Page page() {
        Programme programme = writer.report().programme();
        AreaTotals totals = AreaTotals.of(writer);
        AreaLabels labels = new AreaLabels(programme, writer.words());
        List<String> columns = programme.areaColumnsInUse();
        AreasView view = new AreasView(
                groups(programme).stream()
                        .map(group -> view(group, columns, totals))
                        .toList(),
                labels.of(AreaColumns.NAME),
                columns.stream().map(labels::of).toList(),
                caption(labels),
                Optional.ofNullable(writer.figures().get(Charts.PER_AREA)),
                !totals.columns().isEmpty(),
                totals.heads(),
                totals.wholes(),
                totals.eachArea());
        String description = description(labels);
        return new Page(SiteMap.AREAS, writer.words().get("site.areas"), description, view)
                .headed(view.areaGroups().stream()
                        .filter(group -> !group.title().isEmpty())
                        .map(group -> new Heading(group.id(), group.title()))
                        .toList());
    }

    private String caption(AreaLabels labels) {
        int count = labels.programme().areas().size();
        return labels.programme()
                .areaGrouping()
                .map(column -> writer.words().get("site.areas.caption.by", count, labels.list(List.of(column))))
                .orElse(writer.words().get("site.areas.caption", count));
    }

    /** With what else is known of areas; a code says nothing to who reads this. */
    private String description(AreaLabels labels) {
        Programme programme = labels.programme();
        List<String> columns = programme.areaColumnsInUse().stream()
                .filter(column -> !column.equals(AreaColumns.CBS))
                .toList();
        int count = programme.areas().size();
        return columns.isEmpty()
                ? writer.words().get("site.areas.description", count, writer.programme())
                : writer.words().get("site.areas.description.with", count, writer.programme(), labels.list(columns));
    }

    private static GroupView view(AreaGroups.Group group, List<String> columns, AreaTotals totals) {
        return new GroupView(
                group.id(),
                group.title(),
                group.areas().stream()
                        .map(area -> new AreaRow(
                                area.id(),
                                area.name(),
                                columns.stream()
                                        .map(column -> area.feature(column).orElse(""))
                                        .toList(),
                                totals.of(area)))
                        .toList());
    }

    /** The only table has no heading of its own. */
    private List<AreaGroups.Group> groups(Programme programme) {
        return programme.areas().size() <= ONE_TABLE
                ? List.of(new AreaGroups.Group("alle", "", AreaGroups.sorted(programme.areas())))
                : AreaGroups.of(programme, writer.words());
    }
}
