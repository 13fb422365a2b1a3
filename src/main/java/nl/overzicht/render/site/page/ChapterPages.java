package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.narrative.html.ChapterRenderer;
import nl.overzicht.narrative.html.RenderedChapter;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.PagePlan;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The progress report on the site: its contents with the PDF, and a page for each chapter.
 *
 * @param writer of texts and numbers
 * @param downloads files that other publications wrote before
 */
public record ChapterPages(Writer writer, Downloads downloads) {

    /**
     * What the template of the contents sees.
     *
     * @param reportPdf the report on paper
     * @param chapterLinks the chapters in order
     */
    @ViewOf("site/report.ftlh")
    record ReportView(Downloads.DocumentView reportPdf, List<ChapterLinks.ChapterLink> chapterLinks) {}

    /**
     * What the template of a chapter sees.
     *
     * @param textLanguage language of the report
     * @param text of the chapter, below its heading
     * @param numberedNotes the notes of the chapter
     * @param previousChapter empty: this is the first one
     * @param nextChapter empty: this is the last one
     * @param reportPdf the PDF of the report
     */
    @ViewOf("site/chapter.ftlh")
    record ChapterPageView(
            String textLanguage,
            Markup text,
            List<NoteView> numberedNotes,
            Optional<ChapterLinks.ChapterLink> previousChapter,
            Optional<ChapterLinks.ChapterLink> nextChapter,
            Downloads.DocumentView reportPdf) {}

    /** A note with its number in the whole report. */
    record NoteView(int noteNumber, Markup text) {}

    /** The addresses of the chapters, in order; empty without a report. */
    public static List<String> addresses(Report report) {
        return ids(report).stream().map(SiteMap::chapter).toList();
    }

    private static List<String> ids(Report report) {
        List<String> texts =
                report.content().reportTexts().stream().map(Document::text).toList();
        return ChapterRenderer.ids(texts, report.settings().progress().annexMark());
    }

    Stream<PagePlan> pages() {
        if (writer.report().content().reportTexts().isEmpty()) {
            return Stream.of();
        }
        List<String> ids = ids(writer.report());
        LazyValue<List<RenderedChapter>> chapters =
                LazyValue.of(() -> writer.withPage(SiteMap.REPORT).texts().chapters(ids));
        Stream<PagePlan> contents = Stream.of(new PagePlan(SiteMap.REPORT, () -> contents(chapters.get())));
        return Stream.concat(
                contents,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new PagePlan(SiteMap.chapter(ids.get(i)), () -> page(chapters.get(), i))));
    }

    private Page contents(List<RenderedChapter> chapters) {
        ReportView view = new ReportView(
                downloads.reportView(), chapters.stream().map(links()::of).toList());
        String title = writer.report().settings().progress().title();
        return new Page(SiteMap.REPORT, title, writer.words().get("site.report.description", title), view);
    }

    private Page page(List<RenderedChapter> chapters, int index) {
        RenderedChapter chapter = chapters.get(index);
        ChapterLinks.ChapterLink own = links().of(chapter);
        List<NoteView> notes = chapter.notes().stream()
                .map(note -> new NoteView(note.number(), new Markup(note.html())))
                .toList();
        ChapterPageView view = new ChapterPageView(
                writer.report().settings().progress().language().tag(),
                new Markup(chapter.html()),
                notes,
                index == 0 ? Optional.empty() : Optional.of(links().of(chapters.get(index - 1))),
                index == chapters.size() - 1 ? Optional.empty() : Optional.of(links().of(chapters.get(index + 1))),
                downloads.reportView());
        String title = own.number() + " " + own.title();
        return new Page(
                        own.address(),
                        title,
                        title + ": " + writer.report().programme().name(),
                        view)
                .withHeadings(Heading.listPresent(List.of(Heading.ofNotes(notes, writer.words()))));
    }

    private ChapterLinks links() {
        return new ChapterLinks(writer.words());
    }
}
