package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import nl.overzicht.publish.Output;

/**
 * The page of downloads: each table as CSV and JSON with its size.
 *
 * @param writer of texts and numbers
 * @param output what was written before
 * @param folder of the tables within the site
 * @param names of the tables
 */
record DataPage(Writer writer, Output output, String folder, List<String> names) {

    /** A file. */
    record FileView(String address, String format, int kilobytes) {}

    /** A table. */
    record TableView(String name, String title, String about, List<FileView> files) {}

    Page page() {
        Map<String, Object> view = writer.view();
        view.put("tables", names.stream().map(this::table).toList());
        return new Page(
                SiteMap.DATA,
                writer.words().get("site.data"),
                writer.words()
                        .get(
                                "site.data.description",
                                writer.report().programme().name()),
                "data.ftlh",
                view);
    }

    private TableView table(String name) {
        return new TableView(
                name,
                writer.words().get("data." + name),
                writer.words().get("data." + name + ".about"),
                List.of(file(name, "csv"), file(name, "json")));
    }

    private FileView file(String name, String format) {
        String address = folder + name + "." + format;
        long size = output.written(Site.FOLDER + address).orElseThrow().size();
        return new FileView(
                address, format.toUpperCase(java.util.Locale.ROOT), (int) Math.max(1, Math.round(size / 1024.0)));
    }
}
