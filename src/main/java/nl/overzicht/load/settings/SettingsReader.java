package nl.overzicht.load.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.content.Licence;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Settings;
import nl.overzicht.content.Settings.FactsheetChoice;
import nl.overzicht.content.Settings.State;
import nl.overzicht.content.Terms;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.load.document.EditionsReader;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.theme.Theme;
import nl.overzicht.load.yaml.Node;

/** Reads {@code report.yaml}. Missing values are findings and stay empty; a report with errors is never published. */
public final class SettingsReader {

    private final Reading reading;
    private final Optional<Node.Keys> file;

    /**
     * Reads and checks the file.
     *
     * @param reading of the content folder
     */
    public SettingsReader(Reading reading) {
        this.reading = reading;
        this.file = reading.keys("report.yaml", "report");
        file.ifPresent(keys -> reading.place("settings", "", keys));
        if (file.isEmpty()) {
            reading.places().incomplete("settings");
        }
    }

    /** The keys of the file; empty when it could not be read. */
    public Optional<Node.Keys> file() {
        return file;
    }

    /**
     * The settings; what is missing or wrong is a finding and has a default.
     *
     * @param theme the contents of {@code theme/}
     */
    public Settings read(Theme theme) {
        LetterGroups groups = new LetterGroups(reading);
        Node.Keys keys = file.orElse(new Node.Keys(reading.folder().place("report.yaml"), Map.of()));
        State state = state(keys);
        Optional<LocalDate> date =
                Moments.when(keys, "date", reading.findings()).flatMap(PartialDate::date);
        file.ifPresent(groups::requireOneKey);
        List<Node.Keys> letters = groups.read(keys);
        if (state == State.FINAL) {
            requireFinal(keys, letters);
        }
        ProgressSettings progress = new ProgressReader(reading).read(keys);
        Node.Keys edition = keys.keys("edition").orElse(new Node.Keys(keys.at(), Map.of()));
        return new Settings(
                state,
                keys.line("language").flatMap(Language::of).orElse(Language.NL),
                keys.text("title"),
                date,
                edition.line("id").or(() -> date.map(LocalDate::toString)),
                EditionsReader.correction(edition),
                new SiteReader(reading, theme).read(keys.keys("site").orElse(new Node.Keys(keys.at(), Map.of()))),
                keys.line("factsheets").flatMap(SettingsReader::factsheets),
                keys.keys("licence").map(licence -> new Licence(licence.text("name"), licence.text("url"))),
                terms(keys),
                progress,
                new LetterReader(reading, theme, new AnnexReader(reading, state, progress)).readAll(letters, keys));
    }

    private static Terms terms(Node.Keys keys) {
        Map<String, String> abbreviations = new TreeMap<>();
        keys.keys("abbreviations")
                .ifPresent(all -> all.entries().keySet().forEach(key -> abbreviations.put(key, all.text(key))));
        Map<String, List<String>> languages = new TreeMap<>();
        keys.keys("languages")
                .ifPresent(all -> all.entries().keySet().forEach(key -> languages.put(key, all.lines(key))));
        return new Terms(abbreviations, languages);
    }

    private static State state(Node.Keys keys) {
        return switch (keys.text("state")) {
            case "final" -> State.FINAL;
            case "draft" -> State.DRAFT;
            default -> State.EXAMPLE;
        };
    }

    private static Optional<FactsheetChoice> factsheets(String word) {
        return Arrays.stream(FactsheetChoice.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private void requireFinal(Node.Keys keys, List<Node.Keys> letters) {
        if (keys.line("date").isEmpty()) {
            reading.findings().add(SettingsRule.FINAL_WITHOUT_DATE.at(keys.at("state")));
        }
        letters.stream()
                .filter(letter -> letter.line("reference").isEmpty())
                .map(letter -> keys.get("letters").isEmpty()
                        ? SettingsRule.FINAL_WITHOUT_REFERENCE.at(keys.at("state"))
                        : SettingsRule.FINAL_LETTERS_WITHOUT_REFERENCE.at(letter.at(), letter.text("id")))
                .forEach(reading.findings()::add);
    }
}
