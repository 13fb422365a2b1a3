package nl.overzicht.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.render.pdf.AssociatedFile.Relationship;

/**
 * All files that a letter is made from: a build from these files gives the same bytes.
 *
 * @param content the content folder
 * @param templates folder of the author's own templates; empty: the built-in ones
 */
record Sources(Path content, Optional<Path> templates) {

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("json", "application/json"),
            Map.entry("md", "text/markdown"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("yaml", "application/yaml"));

    /** The files to embed in a PDF, under {@code content/} and {@code templates/}; a file that cannot be read is a finding. */
    List<AssociatedFile> files(Findings findings) {
        List<AssociatedFile> files = new ArrayList<>();
        SourceFiles.of(content, findings).forEach((path, bytes) -> files.add(file("content/" + path, bytes)));
        templates.ifPresent(own ->
                SourceFiles.of(own, findings).forEach((path, bytes) -> files.add(file("templates/" + path, bytes))));
        return files;
    }

    private static AssociatedFile file(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
        return new AssociatedFile(path, type, Relationship.SOURCE, bytes);
    }
}
