package nl.overzicht.render.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.content.Document;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Prose;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.narrative.html.ChapterRenderer;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.RenderedChapter;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.render.paper.PaperText;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.DocumentInfo.Filing;
import nl.overzicht.render.progress.ProgressView.ChapterView;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

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

    /** The part of PDF/A that the document conforms to. */
    private static final int PART = 2;

    private static final List<String> STYLES = List.of("letter/letter.css", "progress/progress.css");

    ProgressView view() {
        ProgressSettings settings = settings();
        List<RenderedChapter> chapters = chapters();
        ReportContents contents = new ReportContents(chapters, settings.depth(), words());
        return new ProgressView(
                info(),
                new Markup(STYLES.stream().map(text.resources()::requireText).collect(Collectors.joining())),
                unofficial().map(state -> words().get("progress.notice." + state)),
                settings,
                organisation(),
                date(),
                colophon(),
                report.programme().name(),
                contents.bookmarks(),
                contents.lines(),
                contents.lines(Label.Kind.FIGURE),
                contents.lines(Label.Kind.TABLE),
                chapters.stream().map(chapter -> chapter(chapter, contents)).toList());
    }

    private static ChapterView chapter(RenderedChapter chapter, ReportContents contents) {
        return new ChapterView(
                chapter.head().id(),
                new Markup(chapter.heading()),
                contents.number(chapter.head()) + "\u2002" + chapter.head().title(),
                new Markup(chapter.html()));
    }

    /** The metadata of the report. The title of a report that is not final says so (rule of truth 8). */
    DocumentInfo info() {
        ProgressSettings settings = settings();
        String title = unofficial()
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
        return unofficial().map(state -> words().get("mark." + state));
    }

    private Optional<String> unofficial() {
        return report.settings().state().unofficial();
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
}
