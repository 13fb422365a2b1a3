package nl.overzicht.render.site.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.content.Settings.ComputedMarking;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.narrative.html.ChapterRenderer;
import nl.overzicht.narrative.html.ComputedNote;
import nl.overzicht.narrative.html.HtmlText;
import nl.overzicht.narrative.html.RenderedChapter;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * The texts of the author on a page of the site: Markdown as HTML.
 *
 * @param report what is published
 * @param words of the templates
 * @param figures HTML of the figures by name, in the order of measures
 * @param numbers how numbers are written on the page
 */
public record PageTexts(Report report, Messages words, LazyValue<Map<String, Markup>> figures, NumberMarkup numbers) {

    /**
     * The same for a page with another path to the root of the site.
     *
     * @param root the path, which precedes each address within the site
     */
    public PageTexts withRoot(String root) {
        return new PageTexts(report, words, figures, numbers.withRoot(root));
    }

    /** A whole text as HTML, with its notes. */
    public HtmlText text(String markdown) {
        return renderer().render(markdown, medium());
    }

    /** The text of the letter as HTML; it may have one note for all computed numbers. */
    public HtmlText letter(String markdown) {
        return report.settings().letter().computed() == ComputedMarking.NOTE
                ? renderer()
                        .render(
                                markdown,
                                medium(),
                                Optional.of(new ComputedNote(numbers -> words.get("letter.computed.note", numbers))))
                : text(markdown);
    }

    /** A short text from a data file as HTML; empty when there is none. */
    public Markup prose(String key) {
        Prose prose = report.content().prose().get(key);
        return prose == null ? Markup.NONE : new Markup(renderer().renderProse(prose.text(), medium()));
    }

    /** A short text of one paragraph, to be placed within another element. */
    public Markup line(String key) {
        Prose prose = report.content().prose().get(key);
        return prose == null ? Markup.NONE : new Markup(renderer().renderLine(prose.text(), medium()));
    }

    /** The chapters of the progress report. */
    public List<RenderedChapter> chapters(List<String> ids) {
        Report inLanguage = report.inLanguageOfProgress();
        return new ChapterRenderer(
                        report.facts(),
                        inLanguage.factText(),
                        report.settings().progress().annexMark())
                .render(
                        report.content().reportTexts().stream()
                                .map(Document::text)
                                .toList(),
                        new SiteChapterMedium(medium(), figures, ids, new LabelWords(words), report.language()));
    }

    private SiteMedium medium() {
        return new SiteMedium(numbers.root(), figures, report.content().pictures(), words, numbers);
    }

    private TextRenderer renderer() {
        return new TextRenderer(report.facts(), report.factText());
    }
}
