package nl.overzicht.render.opendata;

import nl.overzicht.report.Report;

/** Tables with the same bytes as {@link OpenData} publishes, for use elsewhere. */
public final class PublishedTable {

    private PublishedTable() {}

    /** The bytes of {@code data/statements.csv}. */
    public static byte[] statementsCsv(Report report) {
        return DatasetFiles.csv(findByName("statements", report));
    }

    /** The bytes of {@code data/facts.json}. */
    public static byte[] factsJson(Report report) {
        return DatasetFiles.json(findByName("facts", report));
    }

    private static Dataset findByName(String name, Report report) {
        return Datasets.of(report).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
