package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.content.Licence;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.AreaLabels;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * The page of downloads: each table as CSV and JSON with its size.
 *
 * @param writer of texts and numbers
 * @param downloads the tables
 */
record DataPage(Writer writer, Downloads downloads) {

    private static final String CATALOGUE = "data/catalogus.jsonld";

    /**
     * What the template sees.
     *
     * @param inEuro whether all amounts are in euro
     * @param tables the tables
     * @param licence of the data; empty: not set yet
     * @param catalogue address of the machine-readable description of the tables
     * @param reconciliationPage address of the page about the foreign tables; empty: there are none
     */
    @ViewOf("site/data.ftlh")
    record DataView(
            boolean inEuro,
            List<TableView> tables,
            Optional<Licence> licence,
            String catalogue,
            Optional<String> reconciliationPage) {}

    /** A file. */
    record FileView(String address, String format, int kilobytes) {}

    /** A table. */
    record TableView(String name, String title, String about, List<FileView> files) {}

    Page page() {
        DataView view = new DataView(
                writer.report().inEuro(),
                downloads.tables().stream().map(this::table).toList(),
                writer.report().settings().licence(),
                CATALOGUE,
                writer.reconciliationPage());
        Stream<Heading> tables = view.tables().stream().map(table -> new Heading(table.name(), table.title()));
        Stream<Heading> catalogue = Stream.of(Heading.of(writer.words(), "catalogus", "data.catalogue"));
        return writer.page(SiteMap.DATA, "site.data", view)
                .withHeadings(Stream.concat(tables, catalogue).toList())
                .withStatements(writer.report().programme().statements());
    }

    private TableView table(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return new TableView(
                name,
                writer.words().get("data." + name),
                description(name),
                Stream.of("csv", "json", "schema.json")
                        .map(extension -> file(address, extension))
                        .toList());
    }

    private String description(String name) {
        Programme programme = writer.report().programme();
        AreaLabels labels = new AreaLabels(programme, writer.words());
        String ours = "data." + name + ".about";
        if (!name.equals("areas") || labels.areOurs()) {
            return writer.words().get(ours);
        }
        List<String> columns = programme.areaColumnsInUse();
        return columns.isEmpty()
                ? writer.words().get(ours + ".alone")
                : writer.words().get(ours + ".with", labels.list(columns));
    }

    private FileView file(String address, String extension) {
        String path = address + "." + extension;
        String format = extension.equals("schema.json") ? "JSON Schema" : extension.toUpperCase(Locale.ROOT);
        return new FileView(path, format, downloads.kilobytes(path));
    }
}
