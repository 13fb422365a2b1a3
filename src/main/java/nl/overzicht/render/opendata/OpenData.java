package nl.overzicht.render.opendata;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.choice.Directive;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.FigureSvg;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;

/** The tables of a report as CSV and JSON, and its figures as CSV and SVG, below {@code site/data/}. */
public final class OpenData implements Publication {

    private static final List<String> ADDRESSES =
            List.of("data/statements", "data/facts", "data/sums", "data/streams", "data/areas");

    private static final String SITE = "site/";

    private final Supplier<List<FigureSvg>> figures;
    private final String folder;

    /** @param figures whose tables and drawings are published; called once */
    public OpenData(Supplier<List<FigureSvg>> figures) {
        this(figures, "");
    }

    /**
     * @param figures whose tables and drawings are published; called once
     * @param folder of the site from which they will be served, with a slash at the end; empty: its root
     */
    public OpenData(Supplier<List<FigureSvg>> figures, String folder) {
        this.figures = figures;
        this.folder = folder;
    }

    /**
     * The addresses of the tables within the site, without extensions and in order. The table of reconciliation is there only
     * if there are foreign tables.
     */
    public static List<String> addresses(Report report) {
        Stream<String> further = report.content().tables().isEmpty() ? Stream.of() : Stream.of("data/reconciliation");
        return Stream.concat(ADDRESSES.stream(), further).toList();
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        List<Dataset> tables = Datasets.of(report);
        AllCores.map(tables, table -> write(table, output));
        for (FigureSvg drawn : ofAllData()) {
            String path = SITE + "data/figuren/" + drawn.figure().name();
            output.write(path + ".csv", FigureFiles.csv(drawn.figure()));
            output.write(path + ".svg", FigureFiles.svg(drawn));
        }
        output.write(SITE + Catalogue.ADDRESS, new Catalogue(report, output, folder).bytes(tables));
    }

    private static Dataset write(Dataset table, Output output) {
        String path = SITE + "data/" + table.name();
        DatasetFiles.write(table, path, output);
        output.write(path + ".schema.json", DatasetSchema.of(table));
        return table;
    }

    /** The figures without those that show a selection: the tables of all data already contain these. */
    private List<FigureSvg> ofAllData() {
        return figures.get().stream()
                .filter(drawn -> !Directive.isChosen(drawn.figure().name()))
                .toList();
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        return PublicationFiles.ofAll(path -> path.startsWith(SITE + "data/"), () -> render(report, output, findings));
    }
}
