package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.report.SiteMap;

/**
 * The page of downloads: each table as CSV and JSON with its size.
 *
 * @param writer of texts and numbers
 * @param downloads the tables
 */
record DataPage(Writer writer, Downloads downloads) {

    /** A file. */
    record FileView(String address, String format, int kilobytes) {}

    /** A table. */
    record TableView(String name, String title, String about, List<FileView> files) {}

    Page page() {
        Map<String, Object> view = writer.view();
        view.put("tables", downloads.tables().stream().map(this::table).toList());
        view.put("licence", writer.report().settings().licence());
        view.put("catalogue", "data/catalogus.jsonld");
        return writer.page(SiteMap.DATA, "site.data", "data.ftlh", view)
                .showing(writer.report().programme().statements());
    }

    private TableView table(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return new TableView(
                name,
                writer.words().get("data." + name),
                writer.words().get("data." + name + ".about"),
                Stream.of("csv", "json", "schema.json")
                        .map(extension -> file(address, extension))
                        .toList());
    }

    private FileView file(String address, String extension) {
        String path = address + "." + extension;
        String format = extension.equals("schema.json") ? "JSON Schema" : extension.toUpperCase(Locale.ROOT);
        return new FileView(path, format, downloads.kilobytes(path));
    }
}
