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
 * @param document what it says about itself
 * @param css the style sheet
 * @param notice at the head of a report that is not official
 * @param progress what the author settled
 * @param reportOrganisation whose report it is, a line each; may be empty
 * @param reportDate or that it is not settled
 * @param colophonText of the author; may be empty
 * @param programmeName what it is about
 * @param bookmarks the outline: the same as the contents
 * @param contents in order
 * @param figureList the figures with numbers
 * @param tableList the tables with numbers
 * @param chapters in order, annexes too
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
     * @param id of what it leads to
     * @param folio the place of the number of its page
     */
    record ContentsLine(int level, String number, String title, String id, Markup folio) {}

    /**
     * An entry of the outline.
     *
     * @param text number and title
     * @param id of what it leads to
     * @param children one level deeper
     */
    record Bookmark(String text, String id, List<Bookmark> children) {}

    /**
     * A chapter.
     *
     * @param id of its heading
     * @param heading with its number
     * @param running what is above its pages
     * @param text below the heading
     */
    record ChapterView(String id, Markup heading, String running, Markup text) {}
}
