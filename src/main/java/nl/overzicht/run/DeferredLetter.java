package nl.overzicht.run;

import java.util.function.Supplier;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.letter.LetterDocument;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;

/**
 * A letter of which the figures are laid out only when it is rendered.
 *
 * @param letter builds the document
 */
record DeferredLetter(Supplier<LetterDocument> letter) implements Publication {

    @Override
    public void render(Report report, Output output, Findings findings) {
        letter.get().render(report, output, findings);
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        LazyValue<PublicationFiles> publications =
                LazyValue.of(() -> letter.get().files(report, output, findings));
        return path -> {
            if (report.settings().letters().stream()
                    .anyMatch(letter -> letter.file().equals(path))) {
                publications.get().write(path);
            }
        };
    }
}
