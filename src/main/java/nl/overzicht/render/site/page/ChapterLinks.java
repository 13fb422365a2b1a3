package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.narrative.html.RenderedChapter;
import nl.overzicht.narrative.html.RenderedChapter.Part;
import nl.overzicht.narrative.outline.Label;
import nl.overzicht.render.template.LabelWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.SiteMap;

/**
 * The chapters of the progress report as links, with their sections.
 *
 * @param words of the templates
 */
record ChapterLinks(Messages words) {

    /**
     * A chapter in the contents.
     *
     * @param sections as deep as the contents go
     */
    record ChapterLink(String number, String title, String address, List<SectionLink> sections) {}

    /** A section in the contents. */
    record SectionLink(String number, String title, String id) {}

    ChapterLink of(RenderedChapter chapter) {
        List<SectionLink> sections = new ArrayList<>();
        for (Part part : chapter.parts()) {
            if (part.level() == 2) {
                sections.add(new SectionLink(number(part), part.title(), part.id()));
            }
        }
        return new ChapterLink(
                number(chapter.head()),
                chapter.head().title(),
                SiteMap.chapter(chapter.head().id()),
                List.copyOf(sections));
    }

    private String number(Part part) {
        LabelWords labels = new LabelWords(words);
        return part.label()
                .map(label -> label.kind() == Label.Kind.ANNEX
                        ? labels.caption(label.kind().name(), label.number())
                        : label.number())
                .orElse("");
    }
}
