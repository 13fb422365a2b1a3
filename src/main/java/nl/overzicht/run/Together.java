package nl.overzicht.run;

import java.util.List;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Pieces;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;

/**
 * Publications that do not need each other, rendered at the same time.
 *
 * @param publications in any order
 */
public record Together(List<Publication> publications) implements Publication {

    @Override
    public void render(Report report, Output output, Findings findings) {
        AllCores.map(publications.stream(), publication -> {
            publication.render(report, output, findings);
            return publication;
        });
    }

    @Override
    public Pieces pieces(Report report, Output output, Findings findings) {
        List<Pieces> all = publications.stream()
                .map(publication -> publication.pieces(report, output, findings))
                .toList();
        return path -> all.forEach(pieces -> pieces.write(path));
    }
}
