package nl.overzicht.load.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.content.Settings.Annex;
import nl.overzicht.finding.Location;
import nl.overzicht.load.pdf.PdfFile;
import nl.overzicht.load.rule.AttachmentRule;
import nl.overzicht.load.run.Reading;

/** Inspects the PDFs among the attachments. The PDF library is loaded only when there is one. */
public record Attachments(Reading reading) {

    private static final String PDF = ".pdf";

    /** The properties of each PDF, by file name. A PDF that cannot be published is a finding. */
    public Map<String, PdfInfo> pdfs(Map<String, byte[]> attachments) {
        Map<String, PdfInfo> pdfs = new TreeMap<>();
        attachments.forEach((name, bytes) -> {
            if (isPdf(name)) {
                look(name, bytes).ifPresent(info -> pdfs.put(name, info));
            }
        });
        return pdfs;
    }

    static boolean isPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    private Optional<PdfInfo> look(String name, byte[] bytes) {
        Location at = reading.folder().place(Documents.ATTACHMENTS + "/" + name);
        PdfFile file = PdfFile.of(bytes);
        switch (file.state()) {
            case BROKEN -> reading.findings().add(AttachmentRule.NO_PDF.at(at));
            case ENCRYPTED -> reading.findings().add(AttachmentRule.PDF_ENCRYPTED.at(at));
            case OPEN -> file.info().ifPresent(info -> remark(info, at));
        }
        return file.info();
    }

    private void remark(PdfInfo info, Location at) {
        if (info.title().isEmpty()) {
            reading.findings().add(AttachmentRule.PDF_WITHOUT_TITLE.at(at));
        }
        if (info.standard().isEmpty()) {
            reading.findings().add(AttachmentRule.PDF_NOT_ARCHIVAL.at(at));
        }
    }

    /**
     * ATT-6: an annex must be a PDF, because it accompanies a letter that is a PDF and is archived with it.
     *
     * @param at where its file name is written
     */
    public void requirePdf(Annex annex, Location at) {
        annex.file()
                .filter(name -> !isPdf(name))
                .ifPresent(name -> reading.findings().add(AttachmentRule.ANNEX_NO_PDF.at(at, name)));
    }
}
