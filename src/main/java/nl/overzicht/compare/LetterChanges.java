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

/**
 * The letters that are new, gone or different in the parts around their text. Letters are matched by the names of their
 * files.
 */
record LetterChanges(Report before, Report after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        return new EntityChanges<>(letters(before), letters(after), words).all();
    }

    private ReportEntities<Letter> letters(Report report) {
        Map<String, Letter> byFile = Programme.byId(report.settings().letters(), Letter::file);
        return new ReportEntities<>(
                report.settings().letters(),
                Letter::file,
                file -> Optional.ofNullable(byFile.get(file)),
                Letter::recipients,
                Letter::subject,
                letter -> aspects(letter, report.settings()));
    }

    private Map<Aspect, String> aspects(Letter letter, Settings settings) {
        Map<Aspect, String> aspects = new LinkedHashMap<>();
        aspects.put(
                Aspect.DATE,
                settings.date().map(date -> moment(PartialDate.day(date))).orElse(""));
        aspects.put(Aspect.REFERENCE, letter.reference().orElse(""));
        aspects.put(Aspect.YOUR_REFERENCE, letter.yourReference().orElse(""));
        aspects.put(Aspect.CLASSIFICATION, letter.classification().orElse(""));
        aspects.put(
                Aspect.ADDRESSEE,
                letter.addressees().stream()
                        .map(lines -> String.join(", ", lines))
                        .collect(Collectors.joining("; ")));
        aspects.put(Aspect.SUBJECT, letter.subject());
        aspects.put(Aspect.SALUTATION, letter.salutation());
        aspects.put(
                Aspect.SIGNATORY,
                letter.signatories().stream()
                        .map(signatory -> signatory.function() + ", " + signatory.name())
                        .collect(Collectors.joining("; ")));
        aspects.put(
                Aspect.ANNEXES,
                letter.annexes().stream().map(Settings.Annex::title).collect(Collectors.joining("; ")));
        return aspects;
    }

    private String moment(PartialDate when) {
        return Wording.of(language).moment(when);
    }
}
