package nl.overzicht.render.site.area;

import java.util.List;
import nl.overzicht.funding.Area;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.AlphabetPage;

/**
 * Areas as rows of a table.
 *
 * @param columns the features that are shown
 * @param totals of their money
 */
record AreaRows(List<String> columns, AreaTotals totals) {

    /** An area with its features and its totals, in the order of the columns. */
    record AreaRow(String id, String name, List<String> cells, List<Markup> totalCells) {}

    /**
     * A link to the areas of a letter.
     *
     * @param firstName of its areas; empty: the letter has a single page
     */
    record LetterLink(String title, String address, int areaCount, String firstName, String lastName) {}

    List<AreaRow> of(List<Area> areas) {
        return areas.stream()
                .map(area -> new AreaRow(
                        area.id(),
                        area.name(),
                        columns.stream()
                                .map(column -> area.feature(column).orElse(""))
                                .toList(),
                        totals.of(area)))
                .toList();
    }

    static List<LetterLink> links(List<AlphabetPage> pages, Messages words) {
        return pages.stream().map(page -> link(page, words)).toList();
    }

    /** A letter as it is printed. */
    static String title(String letter, Messages words) {
        return letter.equals(AlphabetPage.OTHERS) ? words.get("site.areas.letter.others") : letter;
    }

    private static LetterLink link(AlphabetPage page, Messages words) {
        boolean several = page.count() > 1;
        List<Area> areas = page.areas();
        return new LetterLink(
                title(page.letter(), words),
                page.address(),
                areas.size(),
                several ? areas.get(0).name() : "",
                several ? areas.get(areas.size() - 1).name() : "");
    }
}
