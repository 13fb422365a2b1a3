package nl.overzicht.render.template;

import java.util.Optional;
import nl.overzicht.content.Settings;

/**
 * How to cite a page or a file of a report: organisation, title, date, address. What is unknown is left out.
 *
 * @param settings of the report
 * @param words of the templates
 * @param date of the report as printed; empty: not set yet
 */
public record CitationForm(Settings settings, Messages words, Optional<String> date) {

    /**
     * The citation.
     *
     * @param title of the page or file
     * @param address within the site
     */
    public String of(String title, String address) {
        String what = title.equals(settings.title())
                ? words.get("quote", settings.title())
                : words.get("quote", title) + ", " + settings.title();
        return String.join(" ", settings.letter().organisation())
                + ", " + titleWithState(what)
                + date.map(day -> ", " + day).orElse("")
                + "."
                + settings.site().base().map(base -> " " + base + address).orElse("");
    }

    /** A title that says so when the report is not final (rule of truth 8). */
    public String titleWithState(String title) {
        return settings.state()
                .unofficial()
                .map(state -> words.get("title." + state, title))
                .orElse(title);
    }

    /** The notice at the top of a report that is not official. */
    public Optional<String> notice() {
        return settings.state().unofficial().map(state -> words.get("notice." + state));
    }
}
