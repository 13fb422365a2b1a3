package nl.overzicht.render.template;

import java.util.Optional;
import nl.overzicht.content.Settings;

/**
 * How to refer to a page or a file of a report: who, what, when, where. What is unknown is left out.
 *
 * @param settings of the report
 * @param words of the templates
 * @param date of the report as printed; empty: not settled
 */
public record CitationForm(Settings settings, Messages words, Optional<String> date) {

    /**
     * The reference.
     *
     * @param title of the page or file
     * @param address within the site
     */
    public String of(String title, String address) {
        String what = title.equals(settings.title())
                ? words.get("quote", settings.title())
                : words.get("quote", title) + ", " + settings.title();
        return String.join(" ", settings.letter().organisation())
                + ", " + stated(what)
                + date.map(day -> ", " + day).orElse("")
                + "."
                + settings.site().base().map(base -> " " + base + address).orElse("");
    }

    /** A title that says itself when the report is not the final one (rule of truth 8). */
    public String stated(String title) {
        return settings.state()
                .unofficial()
                .map(state -> words.get("title." + state, title))
                .orElse(title);
    }

    /** What is at the head of what is not official. */
    public Optional<String> notice() {
        return settings.state().unofficial().map(state -> words.get("notice." + state));
    }
}
