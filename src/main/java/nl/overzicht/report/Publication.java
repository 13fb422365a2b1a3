package nl.overzicht.report;

import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;

/** A publication that a build makes of a report, such as the letter or the site. */
@FunctionalInterface
public interface Publication {

    /**
     * Renders all files and writes them.
     *
     * @param report what to publish; its checks gave no error
     * @param output where all writing goes; provides what earlier publications wrote
     * @param findings receives the findings that only rendering can make. After an error nothing is published
     */
    void render(Report report, Output output, Findings findings);

    /**
     * The same files with the same bytes, made on demand. By default the first request makes all of them.
     *
     * @param report what to publish; its checks gave no error
     * @param output where all writing goes; provides what other publications write
     * @param findings receives the findings that only rendering can make, about the files that are made
     */
    default PublicationFiles files(Report report, Output output, Findings findings) {
        return PublicationFiles.ofAll(path -> true, () -> render(report, output, findings));
    }
}
