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
 * Reads the annexes of a letter.
 *
 * @param state of the report: an annex that a final letter announces must exist
 * @param progress the progress report, which may be an annex
 */
record AnnexReader(Reading reading, State state, ProgressSettings progress) {

    Annex read(Node.Keys keys) {
        return keys.isTrue("report") ? report(keys) : file(keys);
    }

    /**
     * The annex that is the progress report of this build, whose number of pages is therefore known; an error when there is
     * none.
     */
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

    /** An example may announce an annex that does not exist; a draft or final letter may not. */
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
