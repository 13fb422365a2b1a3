package nl.overzicht.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.funding.Programme;
import nl.overzicht.reconciliation.TableReading;

/**
 * Everything that was read from one content folder.
 *
 * @param programme the programme and what its sources say
 * @param tables how the foreign tables were read, in the order of their mappings
 * @param settings how to publish it
 * @param documents the Markdown texts by path
 * @param prose short Markdown texts inside data files, by kind, id and field as {@code stream/woontop/summary}
 * @param attachments bytes of {@code attachments/}, by file name
 * @param pdfs what the PDFs among the attachments say about themselves, by file name
 * @param pictures measures of the PNGs and JPEGs among the attachments, by file name; their bytes are as they are published
 * @param theme bytes of {@code theme/}, by file name
 * @param accessibility what an investigation said about the site; empty: there was none
 * @param editions frozen earlier, by date
 * @param places where each value was read
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

    /** The same with other texts in the same places. */
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

    /** What is said by its data and settings alone: without texts, files and editions, and with the places below {@code data/}. */
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

    /** The same with other settings. */
    public Content with(Settings otherSettings) {
        return with(programme, tables, otherSettings);
    }

    /** The same with other data. */
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

    /** The document at this path; empty: there is none. */
    public Optional<Document> document(String path) {
        return documents.stream()
                .filter(document -> document.path().equals(path))
                .findFirst();
    }

    /** The texts of the progress report in the order of their files; empty: there is no such report. */
    public List<Document> reportTexts() {
        return documents.stream().filter(Document::isOfReport).toList();
    }

    /**
     * The files of {@code theme/} that the site serves: not those of the letter alone, whose licence may allow no more
     * than embedding.
     */
    public Map<String, byte[]> themeOfSite() {
        Map<String, byte[]> served = new TreeMap<>(theme);
        served.keySet().removeIf(name -> isUsedByLetters(name) && !isUsedBySite(name));
        return served;
    }

    private boolean isUsedByLetters(String name) {
        return settings.letters().stream()
                .anyMatch(letter -> letter.look().files().contains(name));
    }

    private boolean isUsedBySite(String name) {
        return Stream.of(settings.site().logo(), settings.site().card())
                        .flatMap(Optional::stream)
                        .anyMatch(picture -> picture.file().equals(name))
                || theme.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".css"))
                        .anyMatch(sheet -> new String(sheet.getValue(), StandardCharsets.UTF_8).contains(name));
    }
}
