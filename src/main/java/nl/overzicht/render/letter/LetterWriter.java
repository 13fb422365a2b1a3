package nl.overzicht.render.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.narrative.html.HtmlText;
import nl.overzicht.narrative.html.HtmlText.HeadingLink;
import nl.overzicht.render.letter.LetterView.Bookmark;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.DocumentInfo.Filing;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.unicode.Quotes;

/**
 * Fills the view of the letter: everything around its text.
 *
 * @param report what to print
 * @param words of the templates in the language of the letter
 */
record LetterWriter(Report report, Messages words) {

    /** What the template of the letter sees. */
    LetterView view(HtmlText body, String css, Optional<PrintedLogo> logo, Optional<Integer> reportPages) {
        Settings settings = report.settings();
        return new LetterView(
                info(),
                bookmarks(body.headings()),
                new Markup(css),
                logo,
                notice(),
                settings.letter(),
                report.content().pdfs(),
                reportPages,
                date(),
                settings.letter().referenceLabel().orElse(words.get("letter.reference")),
                settings.letter().reference().orElse(words.get("letter.unsettled")),
                new Markup(body.html()));
    }

    /** The metadata of the letter. */
    DocumentInfo info() {
        Settings.Letter letter = report.settings().letter();
        return new DocumentInfo(
                title(),
                String.join(" ", letter.organisation()),
                letter.subject(),
                report.programme().name(),
                keywords(),
                new Filing(
                        report.settings().date().map(LocalDate::toString),
                        letter.reference(),
                        letter.dossier(),
                        letter.number()),
                letter.standard().part());
    }

    /** The subject. The title of a letter that is not final says so (rule of truth 8). */
    String title() {
        String subject = report.settings().letter().subject();
        return report.settings()
                .state()
                .unofficial()
                .map(state -> words.get("title." + state, subject))
                .orElse(subject);
    }

    /** The notice at the top of a letter that is not official. */
    Optional<String> notice() {
        return report.settings().state().unofficial().map(state -> words.get("notice." + state));
    }

    /** The draft mark of a letter that is not official. */
    Optional<String> mark() {
        return report.settings().state().unofficial().map(state -> words.get("mark." + state));
    }

    private String date() {
        return report.settings()
                .date()
                .map(date -> report.wording().moment(PartialDate.day(date)))
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
        bookmarks.add(new Bookmark(Quotes.of(report.settings().letter().subject()), "betreft", List.of()));
        for (HeadingLink heading : headings) {
            Bookmark bookmark = new Bookmark(Quotes.of(heading.text()), heading.id(), new ArrayList<>());
            boolean below = heading.level() > 2 && bookmarks.size() > 1;
            (below ? bookmarks.get(bookmarks.size() - 1).children() : bookmarks).add(bookmark);
        }
        if (!report.settings().letter().annexes().isEmpty()) {
            bookmarks.add(new Bookmark(words.get("letter.annexes.list"), "bijlagen", List.of()));
        }
        return bookmarks;
    }
}
