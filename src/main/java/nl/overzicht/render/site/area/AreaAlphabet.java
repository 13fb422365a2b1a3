package nl.overzicht.render.site.area;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.PagePlan;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.AlphabetPage;

/**
 * The pages of areas by the first letter of their names.
 *
 * @param writer of texts and numbers, for any of these pages
 */
public record AreaAlphabet(Writer writer) {

    /**
     * What the template sees.
     *
     * @param areaHead heading of the column of names
     * @param columns headings of the features of areas
     * @param moneyHeads headings of the columns of totals; empty: no amounts of areas are known
     * @param areas of this page
     * @param noSums why some amounts have no sum; empty: all have one
     * @param withheldText which areas have amounts that are not published; may be empty
     * @param moreAmounts whether there are more amounts of areas than in the columns
     * @param letterLinks the pages of all letters
     */
    @ViewOf("site/alphabet.ftlh")
    record AlphabetView(
            String areaHead,
            List<String> columns,
            List<String> moneyHeads,
            List<AreaRows.AreaRow> areas,
            List<String> noSums,
            String withheldText,
            boolean moreAmounts,
            List<AreaRows.LetterLink> letterLinks) {}

    /** The pages in alphabetical order; empty when all areas are on one page. */
    public Stream<PagePlan> pages() {
        Programme programme = writer.report().programme();
        List<AlphabetPage> letters = AlphabetPage.of(programme);
        if (letters.isEmpty()) {
            return Stream.of();
        }
        Supplier<AreaRows> rows = LazyValue.of(() -> new AreaRows(programme.areaColumnsInUse(), AreaTotals.of(writer)));
        List<AreaRows.LetterLink> links = AreaRows.links(letters, writer.words());
        return letters.stream().map(letter -> new PagePlan(letter.address(), () -> page(letter, rows.get(), links)));
    }

    /** A page. It has no keywords for its areas, since each area is found by its own page. */
    private Page page(AlphabetPage letter, AreaRows rows, List<AreaRows.LetterLink> links) {
        AreaLabels labels = new AreaLabels(writer.report().programme(), writer.words());
        AlphabetView view = new AlphabetView(
                labels.of(AreaColumns.NAME),
                labels.heads(),
                rows.totals().columns().heads(),
                rows.of(letter.areas()),
                new AreaReasons(rows.totals().columns()).noSums(letter.areas()),
                new AreaReasons(rows.totals().columns()).withheldText(letter.areas()),
                rows.totals().columns().more(),
                links);
        String name = AreaRows.title(letter.letter(), writer.words());
        String title = letter.count() == 1
                ? writer.words().get("site.areas.letter", name)
                : writer.words().get("site.areas.letter.part", name, letter.number(), letter.count());
        String description = writer.words().get("site.areas.letter.description", name, writer.programme());
        return new Page(letter.address(), title, description, view).withKeywords(name);
    }
}
