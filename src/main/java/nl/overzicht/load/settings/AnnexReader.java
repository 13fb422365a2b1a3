package nl.overzicht.load.settings;

import java.util.Optional;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Settings.Annex;
import nl.overzicht.content.Settings.State;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.document.Attachments;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.rule.YamlRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/**
 * Reads what is sent with a letter.
 *
 * @param state an annex that a final letter announces must be there
 * @param progress the progress report, which an annex may be
 */
record AnnexReader(Reading reading, State state, ProgressSettings progress) {

    Annex read(Node.Keys keys) {
        return keys.isTrue("report") ? report(keys) : file(keys);
    }

    /** The report of the same build: its number of pages is known, so it is there or it is an error. */
    private Annex report(Node.Keys keys) {
        if (!Documents.haveReport(reading)) {
            reading.findings().add(SettingsRule.ANNEX_WITHOUT_REPORT.at(keys.at("report")));
        }
        keys.line("file")
                .ifPresent(file -> reading.findings().add(SettingsRule.REPORT_WITH_FILE.at(keys.at("file"), file)));
        return new Annex(keys.line("title").orElse(progress.title()), Optional.empty(), true);
    }

    private Annex file(Node.Keys keys) {
        if (keys.line("title").isEmpty()) {
            reading.findings().add(YamlRule.MISSING_KEY.at(keys.at("title"), "title"));
        }
        Annex annex = new Annex(keys.text("title"), keys.line("file"), false);
        requireThere(annex, keys);
        new Attachments(reading).requirePdf(annex, keys.at("file"));
        return annex;
    }

    /** An example may announce an annex that does not exist; what is sent, or is about to be, may not. */
    private void requireThere(Annex annex, Node.Keys keys) {
        boolean absent = annex.file()
                .map(name -> !reading.folder().names(Documents.ATTACHMENTS).contains(name))
                .orElse(state != State.EXAMPLE);
        if (absent) {
            Rule rule = state == State.FINAL ? SettingsRule.FINAL_ANNEX_ABSENT : SettingsRule.ANNEX_ABSENT;
            reading.findings()
                    .add(rule.at(
                            keys.at(annex.file().isPresent() ? "file" : "title"),
                            annex.file().orElse(annex.title())));
        }
    }
}
