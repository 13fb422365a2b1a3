package nl.overzicht.render.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Licence;
import nl.overzicht.json.JsonText;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Report;

/**
 * The machine-readable description of the tables: DCAT 3 as JSON-LD. Addresses are absolute if the address of the site is
 * known, else relative to the file. What is unknown, such as a licence or a date, is absent.
 *
 * @param report what is published
 * @param output with the files of the tables
 * @param folder of the site that contains the data, with a slash at the end; empty: its root
 */
record Catalogue(Report report, Output output, String folder) {

    /** Its address within the site. */
    static final String ADDRESS = "data/catalogus.jsonld";

    private static final Map<String, String> MEDIA_TYPES = Map.of("csv", "text/csv", "json", "application/json");

    byte[] bytes(List<Dataset> tables) {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", address(ADDRESS) + "#catalogus");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", inLanguage(report.settings().title()));
        catalogue.put("dct:description", inLanguage(report.programme().name()));
        common(catalogue);
        catalogue.put("dcat:dataset", tables.stream().map(this::dataset).toList());
        return JsonText.bytes(catalogue);
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private void common(Map<String, Object> properties) {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "foaf:Organization");
        publisher.put("foaf:name", String.join(" ", report.settings().letter().organisation()));
        properties.put("dct:publisher", publisher);
        properties.put(
                "dct:language",
                id("http://publications.europa.eu/resource/authority/language/"
                        + (report.language().tag().equals("nl") ? "NLD" : "ENG")));
        report.settings()
                .date()
                .ifPresent(date -> properties.put("dct:issued", typedValue(date.toString(), "xsd:date")));
        licence().ifPresent(licence -> properties.put("dct:license", licence));
    }

    private Map<String, Object> dataset(Dataset table) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", address(ADDRESS) + "#" + table.name());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", table.name());
        dataset.put("dct:title", inLanguage(report.settings().title() + ": " + table.name()));
        dataset.put("dct:description", inLanguage(report.programme().name() + ": " + table.name()));
        common(dataset);
        dataset.put("dcat:distribution", List.of(distribution(table, "csv"), distribution(table, "json")));
        return dataset;
    }

    private Map<String, Object> distribution(Dataset table, String extension) {
        String path = "data/" + table.name() + "." + extension;
        Output.WrittenFile file = output.findWritten("site/" + path).orElseThrow();
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:accessURL", id(address(path)));
        distribution.put("dcat:downloadURL", id(address(path)));
        distribution.put(
                "dcat:mediaType", id("https://www.iana.org/assignments/media-types/" + MEDIA_TYPES.get(extension)));
        distribution.put("dct:conformsTo", id(address("data/" + table.name() + ".schema.json")));
        distribution.put("dcat:byteSize", typedValue(Long.toString(file.size()), "xsd:nonNegativeInteger"));
        Map<String, Object> checksum = new LinkedHashMap<>();
        checksum.put("@type", "spdx:Checksum");
        checksum.put("spdx:algorithm", id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
        checksum.put("spdx:checksumValue", typedValue(file.sha256(), "xsd:hexBinary"));
        distribution.put("spdx:checksum", checksum);
        licence().ifPresent(licence -> distribution.put("dct:license", licence));
        return distribution;
    }

    private Optional<Map<String, Object>> licence() {
        return report.settings().licence().map(Licence::url).map(Catalogue::id);
    }

    /** The address of a file, absolute or relative to the catalogue. */
    private String address(String path) {
        return report.settings()
                .site()
                .base()
                .map(base -> base + folder + path)
                .orElse(path.substring("data/".length()));
    }

    private Map<String, Object> inLanguage(String text) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@value", text);
        value.put("@language", report.language().tag());
        return value;
    }

    private static Map<String, Object> typedValue(String value, String type) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@value", value);
        typed.put("@type", type);
        return typed;
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }
}
