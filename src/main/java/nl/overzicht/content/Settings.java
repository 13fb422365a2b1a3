package nl.overzicht.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;

/**
 * The settings for publication: {@code report.yaml}.
 *
 * @param state how official the report is
 * @param language of labels and letter
 * @param title name of the report, for the site
 * @param date of the letter; empty when it is not settled
 * @param editionId name of the edition that this report is or becomes; empty when its date is not settled
 * @param correction what it corrects in an earlier edition; empty when it corrects nothing
 * @param site the appearance of the site, and its address
 * @param factsheets which factsheets to make; empty: of streams, and of areas when they are few
 * @param licence of texts and data; empty when it is not settled
 * @param terms abbreviations, and words of other languages
 * @param progress the settings of the progress report, if there is one
 * @param letters the parts around the text of each letter, the first one first; at least one
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

    /** A copy with a single letter. */
    public Settings of(Letter letter) {
        return with(language, List.of(letter));
    }

    /** A copy in the language of the progress report. */
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

        /** What follows {@code mark.}, {@code notice.} and {@code title.} in its message keys; empty when it is official. */
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
     * The parts of a letter around its text.
     *
     * @param id by which it is chosen from several; may be empty
     * @param file name of the PDF, such as {@code kamerbrief.pdf}
     * @param classification printed on every page, such as {@code Vertrouwelijk}; empty when there is none
     * @param organisation name in the letterhead, lines as written
     * @param returnAddress after "> Retouradres"; may be empty
     * @param body to which it is addressed
     * @param addressees the address of each addressee, in lines
     * @param directorate lines above that address and on later pages; may be empty
     * @param address lines of the sender's address in the right column; may be empty
     * @param website of the sender, shown in the right column; may be empty
     * @param contact lines in the right column; may be empty
     * @param reference Ons kenmerk; empty when it is not settled
     * @param referenceLabel in place of {@code Ons kenmerk}; empty for that
     * @param yourReference Uw kenmerk; left out when empty
     * @param dossier number of the file that it is part of, such as {@code 30 995}; empty when unknown
     * @param number its own number in that file, such as {@code 105}; empty when unknown
     * @param subject Betreft
     * @param salutation such as {@code Geachte voorzitter,}
     * @param closing lines above the signatories, such as {@code Namens burgemeester en wethouders van ...,}; may be
     *     empty
     * @param signatories who sign, in order
     * @param annexes in order; may be empty
     * @param computed how its text shows which numbers are computed
     * @param look the logo and typeface of the organisation
     * @param standard that the PDF conforms to, besides PDF/UA-1
     * @param holdsSources whether the PDF contains the files from which it is made, where its standard allows that
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

        /** The extension of every letter's file. */
        public static final String EXTENSION = ".pdf";

        /** The file of a letter that names none. */
        public static final String DEFAULT_FILE = DEFAULT_NAME + EXTENSION;

        /** Whether the progress report is sent with it. */
        public boolean enclosesReport() {
            return annexes.stream().anyMatch(Annex::report);
        }

        /** The recipients on one line, each by the first line of its address. */
        public String recipients() {
            return addressees.stream().flatMap(lines -> lines.stream().limit(1)).collect(Collectors.joining(", "));
        }
    }

    /** How the text of a letter shows which of its numbers are computed. */
    public enum ComputedMarking {
        /** At each of them: {@code €945 miljoen (berekend)}. */
        MARK,
        /** In one note about all of them. */
        NOTE
    }

    /**
     * A person who signs a letter.
     *
     * @param function such as {@code De Minister van ...}
     * @param onBehalfOf functions of others on whose behalf it is also signed; may be empty
     * @param name initials and surname
     */
    public record Signatory(String function, List<String> onBehalfOf, String name) {}

    /**
     * An annex that the letter announces.
     *
     * @param title as printed
     * @param file below {@code attachments/}; empty when there is no file, or for the progress report
     * @param report whether it is the progress report of the same build
     */
    public record Annex(String title, Optional<String> file, boolean report) {}
}
