package nl.overzicht.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Language;

/**
 * What surrounds the text of the progress report: {@code report} in {@code report.yaml}.
 *
 * @param title on its first page
 * @param subtitle below it; empty: none
 * @param organisation whose report it is, a line each; may be empty
 * @param date of the report; empty: not settled
 * @param version as {@code 1.0} or {@code eerste voortgangsrapportage}; empty: none
 * @param language of labels and text
 * @param depth of the contents: 1 for chapters alone, at most 3
 * @param annexMark what a heading of the first level begins with where an annex begins, a colon after it
 * @param roman whether what is before the first chapter has page numbers of its own, in roman figures
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

    /** How an annex begins when the settings say nothing. */
    public static String annexMark(Language language) {
        return language == Language.NL ? "Bijlage" : "Annex";
    }
}
