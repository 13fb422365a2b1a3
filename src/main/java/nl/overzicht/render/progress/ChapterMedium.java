package nl.overzicht.render.progress;

import java.util.Optional;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Selection;
import nl.overzicht.compare.History;
import nl.overzicht.narrative.html.Medium;
import nl.overzicht.narrative.html.MediumWrapper;
import nl.overzicht.narrative.html.NumberedMedium;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.words.ChoiceWords;
import nl.overzicht.render.paper.PaperBlocks;
import nl.overzicht.render.paper.PaperText;
import nl.overzicht.render.pdf.markup.PageReferences;
import nl.overzicht.render.pdf.markup.RunningText;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences;

/**
 * The text of a report on paper. It differs from that of a letter in that parts are numbered and references give page
 * numbers.
 *
 * @param base the medium of a letter
 * @param text with the figures
 * @param report that is printed
 * @param labels the names of parts
 */
record ChapterMedium(Medium base, PaperText text, Report report, LabelWords labels)
        implements NumberedMedium, MediumWrapper {

    /** Most rows of a figure's table that is printed when the text does not ask for it. */
    private static final int MOST_ROWS = 6;

    /** The class of a link that consists of the name of a part only, which is not broken over lines. */
    private static final String WHOLE = " class=\"" + RunningText.WHOLE + "\"";

    private static final String AFTER_NAME = ". ";

    @Override
    public boolean beginsSentence(String before) {
        return Sentences.beginsAfter(before, report.language());
    }

    @Override
    public String caption(Label label) {
        return labels.caption(label.kind().name(), label.number());
    }

    /** A reference with words of its own: the page follows these words. */
    @Override
    public String reference(OutlineEntry target, Optional<String> html, boolean begins) {
        String page = text.words(report).get("progress.page") + "\u00a0" + PageReferences.placeholder(target.id());
        return html.map(own -> link(target, "", own)).orElseGet(() -> link(target, WHOLE, name(target, begins))) + " ("
                + page + ")";
    }

    /** @param kind an attribute with a space before it; may be empty */
    private static String link(OutlineEntry target, String kind, String words) {
        return "<a" + kind + " href=\"#" + target.id() + "\">" + words + "</a>";
    }

    private String name(OutlineEntry target, boolean begins) {
        return Markup.escape(target.label()
                .map(label -> labels.reference(label.kind().name(), label.number(), begins))
                .orElse(""));
    }

    @Override
    public Optional<Block> block(FactNode asked, OutlineEntry entry) {
        String label = entry.label().map(own -> caption(own) + AFTER_NAME).orElse("");
        Directive directive = asked.directive().orElseThrow();
        if (directive.name().equals(History.TABLE)) {
            return blocks().changes(label).map(html -> new Block(blocks().changesCaption(), html.html()));
        }
        if (directive.isTable()) {
            return blocks().table(directive)
                    .map(table -> new Block(
                            table.table().caption(),
                            blocks().html(table, entry.id(), label).html()));
        }
        return blocks().figure(directive).map(figure -> block(figure, directive, entry.id(), label));
    }

    /** The list of figures uses the short title. A long table is on the site only, unless the text requests it. */
    private Block block(Figure figure, Directive directive, String id, String label) {
        Selection selection = blocks().selection(directive);
        boolean withTable = selection.table().orElse(figure.table().rows().size() <= MOST_ROWS);
        return new Block(
                new ChoiceWords(report, text.words(report)).title(directive, selection),
                blocks().html(figure, id, label, withTable).html());
    }

    private PaperBlocks blocks() {
        return text.blocks(report);
    }

    /** Figures of a report are written by {@link #block(FactNode, OutlineEntry)}, with their numbers. */
    @Override
    public Optional<String> insert(Directive directive) {
        return Optional.empty();
    }
}
