package nl.overzicht.render.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.When;
import nl.overzicht.narrative.html.Rendered;
import nl.overzicht.narrative.html.Rendered.HeadingLink;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * What the template of the letter sees.
 *
 * @param report what to print
 * @param words of the templates in the language of the letter
 */
record LetterView(Report report, Messages words) {

    /**
     * An entry of the outline.
     *
     * @param text as the heading says
     * @param id of the heading
     * @param children one level deeper
     */
    record Bookmark(String text, String id, List<Bookmark> children) {}

    /** The view. */
    Map<String, Object> of(Rendered body, String css, Optional<PrintedLogo> logo) {
        Settings settings = report.settings();
        Map<String, Object> view = new HashMap<>();
        view.put("t", words);
        view.put("language", report.language().tag());
        view.put("title", title());
        view.put("author", String.join(" ", settings.letter().organisation()));
        view.put("description", report.programme().name());
        view.put("keywords", keywords());
        view.put("bookmarks", bookmarks(body.headings()));
        view.put("css", new Markup(css));
        view.put("logo", logo);
        view.put("notice", notice());
        view.put("letter", settings.letter());
        view.put("pdfs", report.content().pdfs());
        view.put("part", settings.letter().standard().part());
        view.put("date", date());
        view.put("reference", settings.letter().reference().orElse(words.get("letter.unsettled")));
        view.put("body", new Markup(body.html()));
        return view;
    }

    /** The subject; a draft says in its title what it is (rule of truth 8). */
    String title() {
        String subject = report.settings().letter().subject();
        return state().map(state -> words.get("title." + state, subject)).orElse(subject);
    }

    /** What stands at the head of a letter that is not official. */
    Optional<String> notice() {
        return state().map(state -> words.get("notice." + state));
    }

    /** The word drawn beside the text of a letter that is not official. */
    Optional<String> mark() {
        return state().map(state -> words.get("mark." + state));
    }

    private Optional<String> state() {
        return switch (report.settings().state()) {
            case EXAMPLE -> Optional.of("example");
            case DRAFT -> Optional.of("draft");
            case FINAL -> Optional.empty();
        };
    }

    private String date() {
        return report.settings()
                .date()
                .map(date -> report.wording().moment(When.day(date)))
                .orElse(words.get("letter.unsettled"));
    }

    private String keywords() {
        List<String> words = new ArrayList<>();
        words.add(report.programme().abbreviation());
        report.programme().streams().forEach(stream -> words.add(stream.shortName()));
        return String.join(", ", words);
    }

    private List<Bookmark> bookmarks(List<HeadingLink> headings) {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new Bookmark(report.settings().letter().subject(), "betreft", List.of()));
        for (HeadingLink heading : headings) {
            Bookmark bookmark = new Bookmark(heading.text(), heading.id(), new ArrayList<>());
            boolean below = heading.level() > 2 && bookmarks.size() > 1;
            (below ? bookmarks.get(bookmarks.size() - 1).children() : bookmarks).add(bookmark);
        }
        if (!report.settings().letter().annexes().isEmpty()) {
            bookmarks.add(new Bookmark(words.get("letter.annexes.list"), "bijlagen", List.of()));
        }
        return bookmarks;
    }
}
