package nl.overzicht.render.site.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.choice.Directive;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.finding.Language;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.MediumWrapper;
import nl.overzicht.narrative.html.NumberedMedium;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;
import nl.overzicht.wording.Sentences;

/**
 * A chapter of the progress report as HTML: with the numbering of the PDF, and references that link to the page of
 * their chapter.
 *
 * @param base the medium of all other texts
 * @param figures HTML of the figures by name
 * @param chapters ids of all chapters in order
 * @param labels the words for numbered parts, such as "figure"
 * @param language of the text
 */
record SiteChapterMedium(
        Medium base,
        LazyValue<Map<String, Markup>> figures,
        List<String> chapters,
        LabelWords labels,
        Language language)
        implements NumberedMedium, MediumWrapper {

    private static final Pattern HEADLINE = Pattern.compile("<(strong class=\"headline\"|caption[^>]*)>([^<]*)");

    @Override
    public boolean beginsSentence(String before) {
        return Sentences.beginsAfter(before, language);
    }

    @Override
    public String caption(Label label) {
        return labels.caption(label.kind().name(), label.number());
    }

    @Override
    public String reference(OutlineEntry target, Optional<String> html, boolean begins) {
        String page = SiteMap.chapter(chapters.get(target.chapter()));
        String address = target.isChapter() ? page : page + "#" + target.id();
        String words = html.orElseGet(() -> Markup.escape(target.label()
                .map(label -> labels.reference(label.kind().name(), label.number(), begins))
                .orElse("")));
        return "<a href=\"" + address + "\">" + words + "</a>";
    }

    /** The block with its number before its headline. When a block is shown again, its ids are replaced by other ones. */
    @Override
    public Optional<Block> block(FactNode asked, OutlineEntry entry) {
        Directive directive = asked.directive().orElseThrow();
        String name = directive.id();
        String label = entry.label().map(own -> caption(own) + ". ").orElse("");
        return Optional.ofNullable(figures.get().get(name)).map(markup -> {
            Matcher headline = HEADLINE.matcher(markup.html());
            String title = headline.find() ? headline.group(2) : "";
            String numbered = headline.reset()
                    .replaceFirst(
                            found -> Matcher.quoteReplacement("<" + found.group(1) + ">" + label + found.group(2)));
            return new Block(
                    title,
                    directive.isTable()
                            ? numbered.replace('"' + Figures.anchor(directive) + '"', '"' + entry.id() + '"')
                            : own(numbered, name, entry.id()));
        });
    }

    private static String own(String html, String name, String id) {
        String own = id.substring(id.indexOf('-') + 1);
        return own.equals(name)
                ? html
                : html.replaceAll(
                        "(id|aria-labelledby|clip-path|href)=\"([^\"/]*?)\\b" + Pattern.quote(name) + "\\b(?!\\.)",
                        "$1=\"$2" + Matcher.quoteReplacement(own));
    }

    /** Figures of a report are written by {@link #block(FactNode, OutlineEntry)}, with their numbers. */
    @Override
    public Optional<String> insert(Directive directive) {
        return Optional.empty();
    }
}
