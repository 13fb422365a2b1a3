package nl.overzicht.check.prose;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** Findings of numbers in a letter that contradict a report, for tests of shares. */
final class WrongShares {

    private WrongShares() {}

    /**
     * The example of a municipality. It grants Groene Straten 4.5, 3.25 and 2.25 million in its three neighbourhoods, of which
     * together 1.8 million is paid; for Waterberging there is an estimate.
     */
    static Report municipality(Path folder, String language) {
        Path content = folder.resolve(language);
        CommandRun.done("init", content.toString(), "--kind", "municipality", "--lang", language);
        return DefaultReport.load(content);
    }

    /** The numbers that contradict the data. */
    static List<String> find(Report report, String letter) {
        Findings findings = new Findings();
        List<Document> documents = List.of(new Document(Document.LETTER, letter));
        new TypedNumbers().check(new Report(report.content().with(documents, Map.of()), report.facts()), findings);
        return findings.toSortedList().stream()
                .filter(finding -> finding.code().equals("PRS-1"))
                .map(finding -> finding.value("number").nl())
                .toList();
    }
}
