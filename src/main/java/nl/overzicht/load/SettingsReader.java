package nl.overzicht.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Licence;
import nl.overzicht.content.Settings;
import nl.overzicht.content.Settings.Annex;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.content.Settings.Signatory;
import nl.overzicht.content.Settings.State;
import nl.overzicht.content.SiteSettings;
import nl.overzicht.content.SiteSettings.Logo;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.When;
import nl.overzicht.load.rule.Rule;
import nl.overzicht.load.yaml.Node;

/** Reads {@code report.yaml}. What is missing there is a finding and stays empty here: it is never published. */
final class SettingsReader {

    private final Reading reading;
    private final Optional<Node.Keys> file;

    SettingsReader(Reading reading) {
        this.reading = reading;
        this.file = reading.keys("report.yaml", "report");
        file.ifPresent(keys -> reading.place("settings", "", keys));
        if (file.isEmpty()) {
            reading.places().incomplete("settings");
        }
    }

    /** The keys of the file, when it could be read. */
    Optional<Node.Keys> file() {
        return file;
    }

    Settings read() {
        Node.Keys keys = file.orElse(new Node.Keys(reading.folder().place("report.yaml"), Map.of()));
        State state = state(keys);
        Optional<LocalDate> date =
                Moments.when(keys, "date", reading.findings()).flatMap(When::date);
        Node.Keys letter = keys.keys("letter").orElse(new Node.Keys(keys.at(), Map.of()));
        if (state == State.FINAL) {
            requireFinal(keys, letter);
        }
        return new Settings(
                state,
                keys.line("language").flatMap(Language::of).orElse(Language.NL),
                keys.text("title"),
                date,
                site(keys.keys("site").orElse(new Node.Keys(keys.at(), Map.of()))),
                keys.keys("licence").map(one -> new Licence(one.text("name"), one.text("url"))),
                letter(letter, state));
    }

    private SiteSettings site(Node.Keys keys) {
        requireInTheme(keys, "theme");
        Optional<Node.Keys> logo = keys.keys("logo");
        logo.ifPresent(one -> requireInTheme(one, "file"));
        return new SiteSettings(
                keys.line("url"), keys.line("theme"), logo.map(one -> new Logo(one.text("file"), one.text("alt"))));
    }

    private void requireInTheme(Node.Keys keys, String key) {
        keys.line(key)
                .filter(name -> !reading.folder().names(ThemeFiles.FOLDER).contains(name))
                .ifPresent(name -> reading.findings().add(Rule.NOT_IN_THEME.at(keys.at(key), name)));
    }

    private static State state(Node.Keys keys) {
        return switch (keys.text("state")) {
            case "final" -> State.FINAL;
            case "draft" -> State.DRAFT;
            default -> State.EXAMPLE;
        };
    }

    private void requireFinal(Node.Keys keys, Node.Keys letter) {
        if (keys.line("date").isEmpty()) {
            reading.findings().add(Rule.FINAL_WITHOUT_DATE.at(keys.at("state")));
        }
        if (letter.line("reference").isEmpty()) {
            reading.findings().add(Rule.FINAL_WITHOUT_REFERENCE.at(keys.at("state")));
        }
    }

    private Letter letter(Node.Keys keys, State state) {
        Optional<Node.Keys> signatory = keys.keys("signatory");
        return new Letter(
                keys.lines("organisation"),
                keys.text("return_address"),
                keys.lines("addressee"),
                keys.lines("address"),
                keys.text("website"),
                keys.lines("contact"),
                keys.line("reference"),
                keys.line("your_reference"),
                keys.text("subject"),
                keys.text("salutation"),
                new Signatory(text(signatory, "function"), text(signatory, "name")),
                keys.groups("annexes").stream().map(one -> annex(one, state)).toList());
    }

    private static String text(Optional<Node.Keys> keys, String key) {
        return keys.map(one -> one.text(key)).orElse("");
    }

    private Annex annex(Node.Keys keys, State state) {
        Optional<String> name = keys.line("file");
        boolean absent = name.isPresent()
                && !reading.folder().names(Documents.ATTACHMENTS).contains(name.get());
        if (absent) {
            Rule rule = state == State.FINAL ? Rule.FINAL_ANNEX_ABSENT : Rule.ANNEX_ABSENT;
            reading.findings().add(rule.at(keys.at("file"), name.get()));
        }
        return new Annex(keys.text("title"), name);
    }
}
