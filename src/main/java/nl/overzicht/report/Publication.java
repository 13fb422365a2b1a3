package nl.overzicht.report;

import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;

/** One thing that a build makes of a report: the letter, the site. */
@FunctionalInterface
public interface Publication {

    /**
     * Renders and writes.
     *
     * @param report what to publish; its checks gave no error
     * @param output where all writing goes; knows what earlier publications wrote
     * @param findings receives what only rendering can find. After an error nothing is published
     */
    void render(Report report, Output output, Findings findings);

    /**
     * The same files, with the same bytes, one by one; all at once when the publication knows no other way.
     *
     * @param report what to publish; its checks gave no error
     * @param output where all writing goes; knows what other publications write
     * @param findings receives what only rendering can find, of the files that are made
     */
    default PublicationFiles pieces(Report report, Output output, Findings findings) {
        return PublicationFiles.together(path -> true, () -> render(report, output, findings));
    }
}
