package nl.overzicht.narrative.rule;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a text can link to and show within the report.
 *
 * @param pages addresses of the site's pages, such as {@code bronnen.html}
 * @param attachments names of files in {@code attachments/}
 * @param figures names of the figures, such as {@code timeline}
 */
public record Targets(Set<String> pages, Set<String> attachments, Set<String> figures) {

    /** The folder of the attachments. */
    public static final String ATTACHMENTS = "attachments/";

    /** Sorts the names, so that hints are the same in every run. */
    public Targets {
        pages = new TreeSet<>(pages);
        attachments = new TreeSet<>(attachments);
        figures = new TreeSet<>(figures);
    }
}
