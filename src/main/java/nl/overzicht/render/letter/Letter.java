package nl.overzicht.render.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.compare.History;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.hyphenation.Dictionaries;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.render.pdf.Finish;
import nl.overzicht.render.pdf.Glyphs;
import nl.overzicht.render.pdf.Identity;
import nl.overzicht.render.pdf.LetterFonts;
import nl.overzicht.render.pdf.Mark;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.render.pdf.PaperRule;
import nl.overzicht.render.pdf.TextPlace;
import nl.overzicht.render.pdf.TooWide;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.standard.Standard;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.HeardText;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Pieces;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The Kamerbrief: {@code letter.md} with its letterhead, notes and figures as a PDF, one for each letter that goes out. */
public final class Letter implements Publication {

    private final Resources resources;
    private final LetterText text;
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
        this.text = new LetterText(resources, new TemplateEngine(resources), figures, changes);
        this.data = data;
        this.sourceDate = sourceDate;
    }

    /** Where the letter is written; of several the first. */
    public static String path(Report report) {
        return report.settings().letter().file();
    }

    /** The bytes of all letters of a report, as they are read at the path of each. */
    public static List<byte[]> all(Report report, Function<String, byte[]> read) {
        return report.settings().letters().stream()
                .map(letter -> read.apply(letter.file()))
                .toList();
    }

    /** Loads the engine; to be called beside other work. */
    public static void getReady(Resources resources) {
        new Typesetter(resources).getReady();
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        report.settings().letters().forEach(letter -> print(report.of(letter), output, findings));
    }

    @Override
    public Pieces pieces(Report report, Output output, Findings findings) {
        return path -> report.settings().letters().stream()
                .filter(letter -> letter.file().equals(path))
                .forEach(letter -> print(report.of(letter), output, findings));
    }

    private void print(Report report, Output output, Findings findings) {
        Messages words = text.words(report);
        LetterWriter letter = new LetterWriter(report, words);
        LetterView view = text.view(report, medium -> medium);
        String xhtml = text.xhtml(report, view);
        try (TrueTypeFont font = new LetterFonts(resources).regular();
                PDDocument document = new Typesetter(resources).typeset(xhtml, text.drawings())) {
            Findings unprintable = unprintable(xhtml, report);
            unprintable.sorted().forEach(findings::add);
            if (report.settings().letter().standard().holdsFiles()) {
                AssociatedFile.attach(
                        associated(report), file -> words.get("letter.file." + kind(file)), time(report), document);
            }
            Proof proof = new Typesetter(resources).proof(xhtml, shown -> TextPlace.of(shown, report.content()));
            Findings found = new Findings();
            Finish.Printed printed = finish(letter, report, font).of(document, view.document(), proof, found);
            if (!unprintable.haveErrors()) {
                standard(path(report), report).check(printed.bytes(), found);
                found.sorted().forEach(findings::add);
            }
            output.writeDocument(path(report), printed.bytes(), printed.pages());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the finished letter, or a copy of it, is held against. @param path where it is written */
    public Standard standard(String path, Report report) {
        int part = report.settings().letter().standard().part();
        return new Standard(path, part, shown -> TextPlace.of(shown, report.content()));
    }

    private Finish finish(LetterWriter letter, Report report, TrueTypeFont font) throws IOException {
        Optional<Mark> mark = letter.mark().isEmpty()
                ? Optional.empty()
                : Optional.of(Mark.of(letter.mark().get(), font, Mark.Place.COLUMN));
        return new Finish(text.words(report), mark, identity(report));
    }

    /** The text of this letter. */
    public LetterText text() {
        return text;
    }

    /** Its templates, fonts and colour profile. */
    public Resources resources() {
        return resources;
    }

    /** The identity of the letter and of copies of it. */
    public Identity identity(Report report) {
        return new Identity(
                text.templates(), text.language(report), resources.require(Typesetter.PROFILE), time(report));
    }

    /**
     * The characters of the letter in the order in which they are heard, with a mark at those of each fact.
     *
     * @param facts receives the ids of the facts, by the numbers of the marks
     */
    public List<Glyph> marked(Report report, List<String> facts) throws IOException {
        LetterView view = text.view(report, paper -> new FactMarks(paper, facts));
        String original = text.xhtml(report, text.view(report, medium -> medium));
        String xhtml = text.xhtml(report, view);
        try (PDDocument document = new Typesetter(resources).typesetAs(xhtml, original, text.drawings())) {
            TagTree.mend(document, TagWords.NONE);
            return HeardText.of(document);
        }
    }

    /** What the typeface lacks or the paper is too narrow for; it also explains what is then lost. */
    private Findings unprintable(String xhtml, Report report) throws IOException {
        Findings findings = new Findings();
        new Glyphs(new LetterFonts(resources).toCheck()).check(xhtml, report.content(), findings);
        Typesetter typesetter = new Typesetter(resources);
        new TooWide(typesetter.tooWide(xhtml)).check(report.content(), findings);
        String dictionary = Dictionaries.file(report.language().tag());
        typesetter
                .badDictionary(xhtml)
                .ifPresent(bad -> findings.add(
                        PaperRule.BAD_DICTIONARY.at(new Location(dictionary, bad.line(), 1), Text.same(bad.part()))));
        return findings;
    }

    /** What its description is found by. */
    private static String kind(AssociatedFile file) {
        return file.isInFolder() ? "source" : file.name();
    }

    private List<AssociatedFile> associated(Report report) {
        List<AssociatedFile> files = new ArrayList<>(data.apply(report));
        if (!report.settings().letter().holdsSources()) {
            files.add(new AssociatedFile(
                    Document.LETTER,
                    "text/markdown",
                    AssociatedFile.Relationship.SOURCE,
                    LetterText.markdown(report).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private Optional<Instant> time(Report report) {
        return sourceDate.or(() -> report.settings()
                .date()
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
