package nl.overzicht.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.compare.History;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.report.Report;

/**
 * The document and the edition of a review copy.
 *
 * @param directory the content folder
 * @param letter id of the letter to copy; empty: the first one
 * @param ofReport whether the progress report is copied instead of a letter
 * @param since id of the edition to compare with; empty: the newest edition before the current letter, if there is one
 */
record ReviewChoice(Path directory, Optional<String> letter, boolean ofReport, Optional<String> since) {

    /** The report reduced to the letter to copy, or in the language of the progress report. */
    Optional<Report> report(Report report, Findings findings) {
        if (ofReport) {
            if (report.content().reportTexts().isEmpty()) {
                findings.add(RunRule.NO_REPORT.at(Location.of(directory.toString())));
                return Optional.empty();
            }
            return Optional.of(report.inLanguageOfProgress());
        }
        if (letter.isEmpty()) {
            return Optional.of(report.of(report.settings().letter()));
        }
        List<Settings.Letter> letters = report.settings().letters();
        Optional<Settings.Letter> found = letters.stream()
                .filter(candidate -> candidate.id().equals(letter.get()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = letters.stream().map(Settings.Letter::id).toList();
            findings.add(RunRule.UNKNOWN_LETTER
                    .at(report.content().places().of("settings", "", "letters"), letter.get())
                    .withSuggestion(NearestWord.suggestion(letter.get(), known)));
        }
        return found.map(report::of);
    }

    /** The edition to compare with; empty, perhaps with a finding, when there is none. */
    Optional<Edition> edition(Report report, Findings findings) {
        if (since.isEmpty()) {
            return History.base(report.content());
        }
        List<Edition> editions = report.content().editions();
        Optional<Edition> found = editions.stream()
                .filter(edition -> edition.id().equals(since.get()))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(unknown(since.get(), editions.stream().map(Edition::id).toList()));
        }
        return found;
    }

    private Finding unknown(String id, List<String> known) {
        Location at = Location.of(directory.resolve(Edition.FOLDER).toString());
        return (known.isEmpty() ? RunRule.NO_EDITIONS : RunRule.UNKNOWN_EDITION)
                .at(at, id)
                .withSuggestion(NearestWord.suggestion(id, known));
    }
}
