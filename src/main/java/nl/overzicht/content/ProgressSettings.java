package nl.overzicht.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Language;

/**
 * The settings of the progress report, and the words around its text: {@code report} in {@code report.yaml}.
 *
 * @param title on its first page
 * @param subtitle below it; empty when there is none
 * @param organisation whose report it is, a line each; may be empty
 * @param date of the report; empty when it is not settled
 * @param version such as {@code 1.0} or {@code eerste voortgangsrapportage}; empty when there is none
 * @param language of labels and text
 * @param depth of the table of contents: from 1, for chapters alone, to {@link #MOST_DEPTH}
 * @param annexMark the word that, followed by a colon, begins the heading of an annex
 * @param roman whether the pages before the first chapter have separate page numbers, in roman numerals
 * @param hyphenated whether words of the running text may be broken at the end of a line
 */
public record ProgressSettings(
        String title,
        Optional<String> subtitle,
        List<String> organisation,
        Optional<LocalDate> date,
        Optional<String> version,
        Language language,
        int depth,
        String annexMark,
        boolean roman,
        boolean hyphenated) {

    /** The name of its PDF. */
    public static final String FILE = "rapport.pdf";

    /** The text of its colophon among the texts in data files. */
    public static final String COLOPHON = "settings/report/colophon";

    /** Headings of deeper levels have no number and are not in the contents. */
    public static final int MOST_DEPTH = 3;

    /** The mark of an annex when the settings have none. */
    public static String annexMark(Language language) {
        return language == Language.NL ? "Bijlage" : "Annex";
    }
}
