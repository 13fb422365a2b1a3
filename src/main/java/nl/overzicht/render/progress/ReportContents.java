package nl.overzicht.render.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.narrative.html.RenderedChapter;
import nl.overzicht.narrative.html.RenderedChapter.Part;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.render.pdf.markup.PageReferences;
import nl.overzicht.render.progress.ProgressView.Bookmark;
import nl.overzicht.render.progress.ProgressView.ContentsLine;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.unicode.Quotes;

/**
 * The contents of a progress report, with its lists of figures and tables.
 *
 * @param chapters of the report
 * @param depth of the contents: the lowest level of headings
 * @param words of the templates
 */
record ReportContents(List<RenderedChapter> chapters, int depth, Messages words) {

    /** The chapters with their sections, down to the depth of the contents. */
    private List<Part> parts() {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.head()),
                        chapter.parts().stream()
                                .filter(part -> part.level() > 1 && part.level() <= depth)
                                .filter(part -> part.label().isPresent())))
                .toList();
    }

    /** A line for each of them. */
    List<ContentsLine> lines() {
        return parts().stream().map(this::line).toList();
    }

    /** The same as a tree. */
    List<Bookmark> bookmarks() {
        List<Bookmark> tree = new ArrayList<>();
        for (Part part : parts()) {
            List<Bookmark> level = tree;
            for (int above = 1; above < part.level() && !level.isEmpty(); above++) {
                level = level.get(level.size() - 1).children();
            }
            level.add(new Bookmark(Quotes.of(number(part) + " " + part.title()), part.id(), new ArrayList<>()));
        }
        return tree;
    }

    /** A line for each figure or table with a number. */
    List<ContentsLine> lines(Label.Kind kind) {
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

    /** The number of a part as contents show it; may be empty. */
    String number(Part part) {
        return part.label()
                .map(label -> Stream.of(Label.Kind.CHAPTER, Label.Kind.SECTION).anyMatch(label.kind()::equals)
                        ? label.number()
                        : new LabelWords(words).caption(label.kind().name(), label.number()))
                .orElse("");
    }
}
