package nl.overzicht.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;

/**
 * How to publish: {@code report.yaml}.
 *
 * @param state how official the report is
 * @param language of labels and letter
 * @param title name of the report, for the site
 * @param date of the letter; empty: not yet settled
 * @param editionId name of the edition that this report is or becomes; empty: its date is not settled
 * @param correction what it corrects in an earlier edition; empty: nothing
 * @param site how the site is dressed and where it is
 * @param factsheets of what to make factsheets; empty: of streams, and of areas when they are few
 * @param licence of texts and data; empty: not settled
 * @param terms abbreviations, and words of other languages
 * @param progress what surrounds the text of the progress report, if there is one
 * @param letters all that each letter says around their one text, the first one first; at least one
 */
public record Settings(
        State state,
        Language language,
        String title,
        Optional<LocalDate> date,
        Optional<String> editionId,
        Optional<Correction> correction,
        SiteSettings site,
        Optional<FactsheetChoice> factsheets,
        Optional<Licence> licence,
        Terms terms,
        ProgressSettings progress,
        List<Letter> letters) {

    /** The first letter; the only one of most reports. */
    public Letter letter() {
        return letters.get(0);
    }

    /** The same with this letter alone. */
    public Settings of(Letter letter) {
        return with(language, List.of(letter));
    }

    /** The same in the language of the progress report. */
    public Settings inLanguageOfProgress() {
        return with(progress.language(), letters);
    }

    private Settings with(Language otherLanguage, List<Letter> otherLetters) {
        return new Settings(
                state,
                otherLanguage,
                title,
                date,
                editionId,
                correction,
                site,
                factsheets,
                licence,
                terms,
                progress,
                otherLetters);
    }

    /** How official a report is (rule of truth 8). An example is a draft too. */
    public enum State {
        EXAMPLE,
        DRAFT,
        FINAL;

        /** Whether the report must say that it is not the final one. */
        public boolean isDraft() {
            return this != FINAL;
        }

        /** What follows {@code mark.}, {@code notice.} and {@code title.} in the keys of its messages; empty: it is official. */
        public Optional<String> unofficial() {
            return isDraft() ? Optional.of(name().toLowerCase(Locale.ROOT)) : Optional.empty();
        }
    }

    /** Which factsheets there are. */
    public enum FactsheetChoice {
        STREAMS,
        /** Of streams, and of each area with statements of its own. */
        AREAS,
        NONE
    }

    /**
     * The furniture of the letter.
     *
     * @param id by which it is chosen from several; may be empty
     * @param file name of the PDF, such as {@code kamerbrief.pdf}
     * @param classification printed on every page, such as {@code Vertrouwelijk}; empty: none
     * @param organisation name in the letterhead, lines as written
     * @param returnAddress after "> Retouradres"; may be empty
     * @param body that the letter is for
     * @param addressees the lines of the address of each
     * @param directorate lines above that address and on later pages; may be empty
     * @param address lines of the sender's address in the right column; may be empty
     * @param website of the sender, shown in the right column; may be empty
     * @param contact lines in the right column; may be empty
     * @param reference Ons kenmerk; empty: not yet settled
     * @param referenceLabel instead of {@code Ons kenmerk}; empty: that
     * @param yourReference Uw kenmerk; empty: left out
     * @param dossier number of the file that it is part of, such as {@code 30 995}; empty: not known
     * @param number its own number in that file, such as {@code 105}; empty: not known
     * @param subject Betreft
     * @param salutation as {@code Geachte voorzitter,}
     * @param closing lines above who signs, such as {@code Namens burgemeester en wethouders van ...,}; may be empty
     * @param signatories who sign, in order
     * @param annexes in order; may be empty
     * @param computed how the text says which numbers are computed
     * @param look logo and typeface of the organisation's own
     * @param standard that the PDF keeps, beside PDF/UA-1
     * @param holdsSources whether the PDF holds all that it is made from, where its standard allows files inside
     */
    public record Letter(
            String id,
            String file,
            Optional<String> classification,
            List<String> organisation,
            String returnAddress,
            Body body,
            List<List<String>> addressees,
            List<String> directorate,
            List<String> address,
            String website,
            List<String> contact,
            Optional<String> reference,
            Optional<String> referenceLabel,
            Optional<String> yourReference,
            Optional<String> dossier,
            Optional<String> number,
            String subject,
            String salutation,
            List<String> closing,
            List<Signatory> signatories,
            List<Annex> annexes,
            ComputedMarking computed,
            LetterLook look,
            PdfStandard standard,
            boolean holdsSources) {

        /** The name of a letter that has none of its own. */
        public static final String DEFAULT_NAME = "kamerbrief";

        /** What every letter's file ends with. */
        public static final String EXTENSION = ".pdf";

        /** The file of a letter that names none. */
        public static final String DEFAULT_FILE = DEFAULT_NAME + EXTENSION;

        /** Whether the progress report is sent with it. */
        public boolean enclosesReport() {
            return annexes.stream().anyMatch(Annex::report);
        }

        /** The recipients on one line, each by the first line of its address: who, and not where. */
        public String recipients() {
            return addressees.stream().flatMap(lines -> lines.stream().limit(1)).collect(Collectors.joining(", "));
        }
    }

    /** How the text of a letter says which of its numbers are computed. */
    public enum ComputedMarking {
        /** At each of them: {@code €945 miljoen (berekend)}. */
        MARK,
        /** In one note on all of them. */
        NOTE
    }

    /**
     * Who signs a letter.
     *
     * @param function as {@code De Minister van ...}
     * @param onBehalfOf functions of others in whose name is signed too; may be empty
     * @param name initials and surname
     */
    public record Signatory(String function, List<String> onBehalfOf, String name) {}

    /**
     * An annex that the letter announces.
     *
     * @param title as printed
     * @param file below {@code attachments/}; empty: not at hand, or the progress report
     * @param report whether it is the progress report of the same build
     */
    public record Annex(String title, Optional<String> file, boolean report) {}
}
