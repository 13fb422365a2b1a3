package nl.overzicht.render.progress;

import java.util.List;
import java.util.Optional;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;

/**
 * What the template of the progress report sees.
 *
 * @param document its metadata
 * @param css the style sheet
 * @param notice at the top of a report that is not official
 * @param progress the author's settings
 * @param reportOrganisation the lines of the organisation's name; may be empty
 * @param reportDate the date, or that it is not set yet
 * @param colophonText of the author; may be empty
 * @param programmeName what the report is about
 * @param bookmarks the PDF outline, with the same entries as the contents
 * @param contents in order
 * @param figureList the numbered figures
 * @param tableList the numbered tables
 * @param chapters in order, including annexes
 */
@ViewOf("progress/progress.ftlh")
record ProgressView(
        DocumentInfo document,
        Markup css,
        Optional<String> notice,
        ProgressSettings progress,
        List<String> reportOrganisation,
        String reportDate,
        Markup colophonText,
        String programmeName,
        List<Bookmark> bookmarks,
        List<ContentsLine> contents,
        List<ContentsLine> figureList,
        List<ContentsLine> tableList,
        List<ChapterView> chapters) {

    /**
     * A line of the contents, or of a list of figures.
     *
     * @param level 1 for a chapter
     * @param number as printed
     * @param title without markup
     * @param id of the part that it links to
     * @param folio markup that the engine replaces by the page number
     */
    record ContentsLine(int level, String number, String title, String id, Markup folio) {}

    /**
     * An entry of the PDF outline.
     *
     * @param text number and title
     * @param id of the part that it links to
     * @param children one level deeper
     */
    record Bookmark(String text, String id, List<Bookmark> children) {}

    /**
     * A chapter.
     *
     * @param id of its heading
     * @param heading with its number
     * @param running the running head of its pages
     * @param text below the heading
     */
    record ChapterView(String id, Markup heading, String running, Markup text) {}
}
