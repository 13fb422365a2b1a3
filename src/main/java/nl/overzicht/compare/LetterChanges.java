package nl.overzicht.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.content.Settings;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** Which letters came, went or have something else around their text. A letter is known by the name of its file. */
record LetterChanges(Report before, Report after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        return new ThingChanges<>(letters(before), letters(after), words).all();
    }

    private ReportThings<Letter> letters(Report report) {
        Map<String, Letter> byFile = Programme.byId(report.settings().letters(), Letter::file);
        return new ReportThings<>(
                report.settings().letters(),
                Letter::file,
                file -> Optional.ofNullable(byFile.get(file)),
                Letter::recipients,
                Letter::subject,
                letter -> around(letter, report.settings()));
    }

    private Map<Aspect, String> around(Letter letter, Settings settings) {
        Map<Aspect, String> around = new LinkedHashMap<>();
        around.put(
                Aspect.DATE,
                settings.date().map(date -> moment(PartialDate.day(date))).orElse(""));
        around.put(Aspect.REFERENCE, letter.reference().orElse(""));
        around.put(Aspect.YOUR_REFERENCE, letter.yourReference().orElse(""));
        around.put(Aspect.CLASSIFICATION, letter.classification().orElse(""));
        around.put(
                Aspect.ADDRESSEE,
                letter.addressees().stream()
                        .map(lines -> String.join(", ", lines))
                        .collect(Collectors.joining("; ")));
        around.put(Aspect.SUBJECT, letter.subject());
        around.put(Aspect.SALUTATION, letter.salutation());
        around.put(
                Aspect.SIGNATORY,
                letter.signatories().stream()
                        .map(signatory -> signatory.function() + ", " + signatory.name())
                        .collect(Collectors.joining("; ")));
        around.put(
                Aspect.ANNEXES,
                letter.annexes().stream().map(Settings.Annex::title).collect(Collectors.joining("; ")));
        return around;
    }

    private String moment(PartialDate when) {
        return Wording.of(language).moment(when);
    }
}
