package nl.overzicht.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Programme;
import nl.overzicht.reconciliation.TableReading;

/**
 * Everything that was read from one content folder.
 *
 * @param programme the programme and what its sources say
 * @param tables how the foreign tables were read, in the order of their mappings
 * @param settings how it is published
 * @param documents the Markdown texts by path
 * @param prose short Markdown texts in data files, by kind, id and field such as {@code stream/woontop/summary}
 * @param attachments bytes of the files in {@code attachments/}, by file name
 * @param pdfs properties of the PDFs among the attachments, by file name
 * @param pictures dimensions of the PNGs and JPEGs among the attachments, by file name; their bytes are those that are
 *     published
 * @param theme bytes of the files in {@code theme/}, by file name
 * @param accessibility the result of an investigation of the site; empty when there was none
 * @param editions that were frozen earlier, by date
 * @param places the location of each value
 */
public record Content(
        Programme programme,
        List<TableReading> tables,
        Settings settings,
        List<Document> documents,
        Map<String, Prose> prose,
        Map<String, byte[]> attachments,
        Map<String, PdfInfo> pdfs,
        Map<String, Picture> pictures,
        Map<String, byte[]> theme,
        Optional<Accessibility> accessibility,
        List<Edition> editions,
        Places places) {

    /** A copy with other texts in the same places. */
    public Content with(List<Document> otherDocuments, Map<String, Prose> otherProse) {
        return new Content(
                programme,
                tables,
                settings,
                otherDocuments,
                otherProse,
                attachments,
                pdfs,
                pictures,
                theme,
                accessibility,
                editions,
                places);
    }

    /**
     * A copy with data and settings alone: without texts, files and editions, and with only the places below {@code
     * data/}.
     */
    public Content ofData() {
        return new Content(
                programme,
                tables,
                settings,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                places.ofData());
    }

    /** A copy with other settings. */
    public Content with(Settings otherSettings) {
        return with(programme, tables, otherSettings);
    }

    /** A copy with other data. */
    public Content with(Programme otherProgramme, List<TableReading> otherTables) {
        return with(otherProgramme, otherTables, settings);
    }

    private Content with(Programme otherProgramme, List<TableReading> otherTables, Settings otherSettings) {
        return new Content(
                otherProgramme,
                otherTables,
                otherSettings,
                documents,
                prose,
                attachments,
                pdfs,
                pictures,
                theme,
                accessibility,
                editions,
                places);
    }

    /** The document at a path; empty when there is none. */
    public Optional<Document> document(String path) {
        return documents.stream()
                .filter(document -> document.path().equals(path))
                .findFirst();
    }

    /** The texts of the progress report in the order of their files; empty when there is no such report. */
    public List<Document> reportTexts() {
        return documents.stream().filter(Document::isOfReport).toList();
    }
}
