package nl.overzicht.render.opendata;

import java.util.List;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;

/** The tables of a report as CSV and JSON, below {@code site/data/}. */
public final class OpenData implements Publication {

    /** Where the tables stand within the site. */
    public static final String FOLDER = "data/";

    /** The names of the tables, in the order in which they are told. */
    public static final List<String> NAMES = List.of("statements", "facts", "streams", "areas");

    private static final String SITE = "site/";

    @Override
    public void render(Report report, Output output, Findings findings) {
        for (Dataset table : Dataset.of(report)) {
            output.write(SITE + FOLDER + table.name() + ".csv", TableFiles.csv(table));
            output.write(SITE + FOLDER + table.name() + ".json", TableFiles.json(table));
        }
    }
}
