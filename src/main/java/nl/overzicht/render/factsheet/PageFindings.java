package nl.overzicht.render.factsheet;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/** Creates the findings about the numbers of pages of factsheets. */
final class PageFindings {

    private static final int MOST_PAGES = 2;

    private PageFindings() {}

    /**
     * The pages of a printed sheet.
     *
     * @param place of its subject in the content
     * @param title of the sheet
     * @param ofArea whether it is about an area
     * @param pages their number
     * @param fewLines the number of lines on its second page when these are few; 0 otherwise
     */
    record PrintedPages(Location place, String title, boolean ofArea, int pages, int fewLines) {}

    /** Adds the findings about sheets that have too many pages, or few lines on the second one. */
    static void add(List<PrintedPages> all, Findings findings) {
        byFile(all, sheet -> sheet.pages() > MOST_PAGES).forEach(sheets -> findings.add(tooLong(sheets)));
        byFile(all, sheet -> sheet.fewLines() > 0).forEach(sheets -> findings.add(fewLines(sheets)));
    }

    private static Collection<List<PrintedPages>> byFile(List<PrintedPages> sheets, Predicate<PrintedPages> which) {
        return sheets.stream()
                .filter(which)
                .collect(Collectors.groupingBy(sheet -> sheet.place().path()))
                .values();
    }

    /** FCT-2: sheets have too many pages. One finding for all sheets from one file. */
    private static Finding tooLong(List<PrintedPages> sheets) {
        PrintedPages first = Collections.min(sheets, Comparator.comparing(PrintedPages::place));
        BilingualText title = BilingualText.same(first.title());
        return sheets.size() == 1
                ? FactsheetRule.TOO_LONG.at(first.place(), title, first.pages())
                : FactsheetRule.SEVERAL_TOO_LONG.at(first.place(), sheets.size(), title, first.pages());
    }

    /** FCT-3: sheets have few lines on the second page. One finding for all sheets from one file. */
    private static Finding fewLines(List<PrintedPages> sheets) {
        PrintedPages first = Collections.min(sheets, Comparator.comparing(PrintedPages::place));
        BilingualText title = BilingualText.same(first.title());
        if (sheets.size() == 1) {
            FactsheetRule rule = first.ofArea() ? FactsheetRule.FEW_LINES_OF_AREA : FactsheetRule.FEW_LINES;
            return rule.at(first.place(), title, first.fewLines());
        }
        FactsheetRule several =
                first.ofArea() ? FactsheetRule.SEVERAL_AREAS_WITH_FEW_LINES : FactsheetRule.SEVERAL_WITH_FEW_LINES;
        return several.at(first.place(), sheets.size(), title, first.fewLines());
    }
}
