package nl.overzicht.render.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Prose;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.narrative.html.ChapterRenderer;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.RenderedChapter;
import nl.overzicht.narrative.html.RenderedChapter.Part;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.render.paper.PaperText;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.DocumentInfo.Filing;
import nl.overzicht.render.pdf.markup.PageReferences;
import nl.overzicht.render.progress.ProgressView.Bookmark;
import nl.overzicht.render.progress.ProgressView.ChapterView;
import nl.overzicht.render.progress.ProgressView.ContentsLine;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.unicode.Quotes;

/**
 * Fills the view of the progress report.
 *
 * @param report what to print, in the language of the progress report
 * @param text the resources and words with which it is printed
 * @param around wraps the medium on which the text is written
 */
record ProgressWriter(Report report, PaperText text, UnaryOperator<Medium> around) {

    ProgressWriter(Report report, PaperText text) {
        this(report, text, paper -> paper);
    }

    /** The same writer with another medium around the text. */
    ProgressWriter withMedium(UnaryOperator<Medium> paper) {
        return new ProgressWriter(report, text, paper);
    }

    /** The part of PDF/A that the document conforms to. */
    private static final int PART = 2;

    private static final String CSS = "progress/progress.css";
    private static final String LETTER_CSS = "letter/letter.css";

    ProgressView view() {
        ProgressSettings settings = settings();
        List<RenderedChapter> chapters = chapters();
        List<Part> contents = contents(chapters, settings.depth());
        return new ProgressView(
                info(),
                new Markup(text.resources().requireText(LETTER_CSS)
                        + text.resources().requireText(CSS)),
                report.settings().state().unofficial().map(state -> words().get("progress.notice." + state)),
                settings,
                organisation(),
                date(),
                colophon(),
                report.programme().name(),
                bookmarks(contents),
                contents.stream().map(this::line).toList(),
                numberedLines(chapters, Label.Kind.FIGURE),
                numberedLines(chapters, Label.Kind.TABLE),
                chapters.stream().map(this::chapter).toList());
    }

    private ChapterView chapter(RenderedChapter chapter) {
        return new ChapterView(
                chapter.head().id(),
                new Markup(chapter.heading()),
                number(chapter.head()) + "\u2002" + chapter.head().title(),
                new Markup(chapter.html()));
    }

    /** The metadata of the report. The title of a report that is not final says so (rule of truth 8). */
    DocumentInfo info() {
        ProgressSettings settings = settings();
        String title = report.settings()
                .state()
                .unofficial()
                .map(state -> words().get("title." + state, settings.title()))
                .orElse(settings.title());
        List<String> keywords = new ArrayList<>(List.of(report.programme().abbreviation()));
        report.programme().streams().forEach(stream -> keywords.add(stream.shortName()));
        return new DocumentInfo(
                title,
                String.join(" ", organisation()),
                settings.subtitle().orElse(settings.title()),
                report.programme().name(),
                String.join(", ", keywords),
                Filing.of(settings.date().map(LocalDate::toString)),
                PART);
    }

    private List<String> organisation() {
        List<String> own = settings().organisation();
        return own.isEmpty() ? report.settings().letter().organisation() : own;
    }

    /** The draft mark of a report that is not final. */
    Optional<String> mark() {
        return report.settings().state().unofficial().map(state -> words().get("mark." + state));
    }

    private ProgressSettings settings() {
        return report.settings().progress();
    }

    private Messages words() {
        return text.words(report);
    }

    private String date() {
        return settings()
                .date()
                .map(date -> report.wording().moment(PartialDate.day(date)))
                .orElse(words().get("letter.unsettled"));
    }

    private Markup colophon() {
        Prose prose = report.content().prose().get(ProgressSettings.COLOPHON);
        Medium paper = around.apply(text.medium(report));
        return prose == null
                ? Markup.NONE
                : new Markup(new TextRenderer(report.facts(), report.factText()).renderProse(prose.text(), paper));
    }

    private List<RenderedChapter> chapters() {
        LabelWords labels = new LabelWords(words());
        return new ChapterRenderer(report.facts(), report.factText(), settings().annexMark())
                .render(
                        report.content().reportTexts().stream()
                                .map(Document::text)
                                .toList(),
                        new ChapterMedium(around.apply(text.medium(report)), text, report, labels));
    }

    /** The chapters with their sections, down to the depth of the contents. */
    private static List<Part> contents(List<RenderedChapter> chapters, int depth) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.head()),
                        chapter.parts().stream()
                                .filter(part -> part.level() > 1 && part.level() <= depth)
                                .filter(part -> part.label().isPresent())))
                .toList();
    }

    /** The same as a tree. */
    private List<Bookmark> bookmarks(List<Part> contents) {
        List<Bookmark> chapters = new ArrayList<>();
        for (Part part : contents) {
            List<Bookmark> level = chapters;
            for (int above = 1; above < part.level() && !level.isEmpty(); above++) {
                level = level.get(level.size() - 1).children();
            }
            level.add(new Bookmark(Quotes.of(number(part) + " " + part.title()), part.id(), new ArrayList<>()));
        }
        return chapters;
    }

    private List<ContentsLine> numberedLines(List<RenderedChapter> chapters, Label.Kind kind) {
        return chapters.stream()
                .flatMap(chapter -> chapter.parts().stream())
                .filter(part -> part.is(kind))
                .map(this::line)
                .toList();
    }

    private ContentsLine line(Part part) {
        return new ContentsLine(
                Math.max(1, part.level()),
                number(part),
                part.title(),
                part.id(),
                new Markup(PageReferences.placeholder(part.id())));
    }

    private String number(Part part) {
        return part.label()
                .map(label -> Stream.of(Label.Kind.CHAPTER, Label.Kind.SECTION).anyMatch(label.kind()::equals)
                        ? label.number()
                        : new LabelWords(words()).caption(label.kind().name(), label.number()))
                .orElse("");
    }
}
