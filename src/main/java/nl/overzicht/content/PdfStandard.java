package nl.overzicht.content;

/** A part of ISO 19005 at its level A, as named in {@code report.yaml}. */
public enum PdfStandard {
    /** Contains the letter alone. */
    PDF_A_2A(2),
    /** Also contains the files from which the letter was made. */
    PDF_A_3A(3);

    private final int part;

    PdfStandard(int part) {
        this.part = part;
    }

    /** The part of ISO 19005: 2 or 3. */
    public int part() {
        return part;
    }

    /** Whether it allows embedded files of any kind. */
    public boolean holdsFiles() {
        return this == PDF_A_3A;
    }
}
