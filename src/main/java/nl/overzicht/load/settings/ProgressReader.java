package nl.overzicht.load.settings;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.document.Documents;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads the settings of the progress report. */
record ProgressReader(Reading reading) {

    private static final String ROMAN = "roman";

    /**
     * The settings; missing ones have the values of the rest of the file.
     *
     * @param file all keys of the file
     */
    ProgressSettings read(Node.Keys file) {
        Node.Keys keys = file.keys("report").orElse(new Node.Keys(file.at(), Map.of()));
        if (file.get("report").isPresent() && !Documents.haveReport(reading)) {
            reading.findings().add(SettingsRule.REPORT_WITHOUT_TEXT.at(file.at("report")));
        }
        Language language = keys.line("language")
                .or(() -> file.line("language"))
                .flatMap(Language::of)
                .orElse(Language.NL);
        reading.prose("settings", "report", "colophon", keys.scalar("colophon"));
        return new ProgressSettings(
                keys.line("title").orElse(file.text("title")),
                keys.line("subtitle"),
                keys.lines("organisation"),
                Moments.when(keys.get("date").isPresent() ? keys : file, "date", reading.findings())
                        .flatMap(PartialDate::date),
                keys.line("version"),
                language,
                keys.line("contents").flatMap(ProgressReader::depth).orElse(2),
                keys.line("annex").orElse(ProgressSettings.annexMark(language)),
                keys.line("front_pages").filter(ROMAN::equals).isPresent(),
                keys.get("hyphenation").isEmpty() || keys.isTrue("hyphenation"));
    }

    /** The depth as a number; the schema allows three values. */
    private static Optional<Integer> depth(String number) {
        return number.matches("[1-3]") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
