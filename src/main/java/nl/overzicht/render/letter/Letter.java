package nl.overzicht.render.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.History;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.When;
import nl.overzicht.narrative.Rendered;
import nl.overzicht.narrative.TextRenderer;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Drawing;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The Kamerbrief: {@code letter.md} with its letterhead, notes and figures as {@code kamerbrief.pdf}. */
public final class Letter implements Publication {

    /** Where the letter is written. */
    public static final String PATH = "kamerbrief.pdf";

    private final Resources resources;
    private final TemplateEngine templates;
    private final List<Figure> figures;
    private final Optional<History.Step> changes;
    private final Function<Report, List<AssociatedFile>> data;
    private final Optional<Instant> sourceDate;

    /**
     * @param resources templates, fonts and the colour profile; with {@link OwnTypeface} another typeface
     * @param figures that the text may show, laid out in the same typeface
     * @param changes since the last edition, which the text may show; empty: there is none
     * @param data the files that a PDF/A-3 letter holds, beside its own text
     * @param sourceDate the time that the document bears; empty: that of the letter, if it has a date
     */
    public Letter(
            Resources resources,
            List<Figure> figures,
            Optional<History.Step> changes,
            Function<Report, List<AssociatedFile>> data,
            Optional<Instant> sourceDate) {
        this.resources = resources;
        this.templates = new TemplateEngine(resources);
        this.figures = figures;
        this.changes = changes;
        this.data = data;
        this.sourceDate = sourceDate;
    }

    /** Loads the engine; to be called beside other work. */
    public static void getReady(Resources resources) {
        new Typesetter(resources).getReady();
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        Messages words = Messages.of(resources, report.language());
        LetterView letter = new LetterView(report, words);
        Map<String, Object> view = letter.of(
                body(report, words), resources.requireText("letter/letter.css"), PrintedLogo.of(report, findings));
        String xhtml = templates.fill("letter/letter.ftlh", view);
        try (TrueTypeFont font = new LetterFonts(resources).regular();
                PDDocument document = new Typesetter(resources).typeset(xhtml, drawings())) {
            checkGlyphs(xhtml, report, findings);
            new TooWide(new Typesetter(resources).tooWide(xhtml)).check(report.content(), findings);
            if (report.settings().letter().standard().holdsFiles()) {
                AssociatedFile.attach(
                        associated(report), name -> words.get("letter.file." + name), time(report), document);
            }
            Finish.Printed printed = finish(letter, words, time(report), font).of(document, view);
            output.writeDocument(PATH, printed.bytes(), printed.pages());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Finish finish(LetterView letter, Messages words, Optional<Instant> time, TrueTypeFont font)
            throws IOException {
        Optional<Mark> mark = letter.mark().isEmpty()
                ? Optional.empty()
                : Optional.of(Mark.of(letter.mark().get(), font, Mark.Place.COLUMN));
        return new Finish(words, mark, new Identity(templates, resources.require(Typesetter.PROFILE), time));
    }

    private void checkGlyphs(String xhtml, Report report, Findings findings) throws IOException {
        new Glyphs(new LetterFonts(resources).toCheck()).check(xhtml, report.content(), findings);
    }

    private List<AssociatedFile> associated(Report report) {
        List<AssociatedFile> files = new ArrayList<>(data.apply(report));
        files.add(new AssociatedFile(
                Document.LETTER,
                "text/markdown",
                AssociatedFile.Relationship.SOURCE,
                markdown(report).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String markdown(Report report) {
        return report.content().document(Document.LETTER).map(Document::text).orElse("");
    }

    private Optional<Instant> time(Report report) {
        return sourceDate.or(() -> report.settings()
                .date()
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private Rendered body(Report report, Messages words) {
        LetterMedium medium = new LetterMedium(
                figureBlocks(report, words),
                report.settings().site().url(),
                report.content().attachments());
        return new TextRenderer(report.facts(), report.factText()).render(markdown(report), medium);
    }

    private Map<String, Markup> figureBlocks(Report report, Messages words) {
        Map<String, Markup> blocks = new HashMap<>();
        for (Figure figure : figures) {
            Map<String, Object> view = Map.of(
                    "t",
                    words,
                    "figure",
                    figure,
                    "width",
                    points(figure.wide().width()),
                    "height",
                    points(figure.wide().height()));
            blocks.put(figure.name(), new Markup(templates.fill("letter/figure.ftlh", view)));
        }
        changes.ifPresent(step -> blocks.put(History.TABLE, table(step, report, words)));
        return blocks;
    }

    private Markup table(History.Step step, Report report, Messages words) {
        Map<String, Object> view = new HashMap<>();
        view.put("t", words);
        view.put("since", report.wording().moment(When.day(step.from().date())));
        view.put("rows", step.changes().map(Changes::main));
        return new Markup(templates.fill("letter/changes.ftlh", view));
    }

    private Map<String, Drawing> drawings() {
        return figures.stream().collect(Collectors.toMap(Figure::name, Figure::wide));
    }

    private static String points(double length) {
        return java.math.BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }
}
