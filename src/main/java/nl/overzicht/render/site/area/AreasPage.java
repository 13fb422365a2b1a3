package nl.overzicht.render.site.area;

import java.util.List;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.AlphabetPage;
import nl.overzicht.report.SiteMap;

/**
 * All areas: one table if they are few; else a table for each group, such as a province, and for each first letter of a large
 * group. If one page cannot contain all of them, it links to a page for each letter.
 *
 * @param writer of texts and numbers
 */
public record AreasPage(Writer writer) {

    /** Most areas in a single table; more are shown by group. */
    private static final int ONE_TABLE = 40;

    /**
     * What the template sees.
     *
     * @param areaGroups areas by group, or all in one
     * @param areaHead heading of the column of names
     * @param columns headings of the features of areas
     * @param caption of the only table
     * @param perArea the figures, one for each measure of money; empty: no amounts of areas are known
     * @param amounts whether sources state amounts of single areas, in any currency
     * @param moneyHeads headings of the columns of totals; empty: no amounts of areas are known
     * @param wholeRows what is not divided over areas, and the whole
     * @param noSums why some amounts have no sum; empty: all have one
     * @param withheldText which areas have amounts that are not published; may be empty
     * @param moreAmounts whether there are more amounts of areas than in the columns
     * @param letterLinks the pages by letter; empty: all areas are on this page
     */
    @ViewOf("site/areas.ftlh")
    record AreasView(
            List<GroupView> areaGroups,
            String areaHead,
            List<String> columns,
            String caption,
            List<Markup> perArea,
            boolean amounts,
            List<String> moneyHeads,
            List<AreaTotals.WholeRow> wholeRows,
            List<String> noSums,
            String withheldText,
            boolean moreAmounts,
            List<AreaRows.LetterLink> letterLinks) {}

    /** Areas under one heading. The id and title are empty when it is the only group. */
    record GroupView(String id, String title, List<AreaRows.AreaRow> areas) {}

    public Page page() {
        Programme programme = writer.report().programme();
        AreaTotals totals = AreaTotals.of(writer);
        AreaLabels labels = new AreaLabels(programme, writer.words());
        List<AlphabetPage> letters = AlphabetPage.of(programme);
        AreaRows rows = new AreaRows(programme.areaColumnsInUse(), totals);
        AreasView view = new AreasView(
                letters.isEmpty() ? groups(programme, rows) : List.of(),
                labels.of(AreaColumns.NAME),
                labels.heads(),
                caption(labels),
                writer.figuresOf(FigureKind.PER_AREA),
                !totals.columns().columns().isEmpty(),
                totals.columns().heads(),
                totals.wholes(),
                new AreaReasons(totals.columns()).noSums(letters.isEmpty() ? programme.areas() : List.of()),
                new AreaReasons(totals.columns()).withheldText(programme.areas()),
                totals.columns().more(),
                AreaRows.links(letters, writer.words()));
        String description = description(labels);
        return new Page(SiteMap.AREAS, writer.words().get("site.areas"), description, view)
                .withHeadings(view.areaGroups().stream()
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

    /** The description names the features of areas except codes, which mean nothing to a reader. */
    private String description(AreaLabels labels) {
        Programme programme = labels.programme();
        List<String> columns = programme.areaColumnsInUse().stream()
                .filter(column -> !column.equals(AreaColumns.CBS))
                .toList();
        int count = programme.areas().size();
        if (count == 0) {
            return writer.words().get("site.areas.none.description", writer.programme());
        }
        return columns.isEmpty()
                ? writer.words().get("site.areas.description", count, writer.programme())
                : writer.words().get("site.areas.description.with", count, writer.programme(), labels.list(columns));
    }

    /** A single table has no heading. */
    private List<GroupView> groups(Programme programme, AreaRows rows) {
        if (programme.areas().isEmpty()) {
            return List.of();
        }
        List<AreaGroups.Group> groups = programme.areas().size() <= ONE_TABLE
                ? List.of(new AreaGroups.Group("alle", "", AlphabetPage.sort(programme.areas())))
                : AreaGroups.of(programme, writer.words());
        return groups.stream()
                .map(group -> new GroupView(group.id(), group.title(), rows.of(group.areas())))
                .toList();
    }
}
