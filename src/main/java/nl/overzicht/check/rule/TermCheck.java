package nl.overzicht.check.rule;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.content.Terms;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;

/**
 * SET-9: each abbreviation and each word of another language occurs in a text or in the data; otherwise it is probably
 * misspelt. A term with other characters than letters, such as {@code t/m}, is not checked, since it may occur only in
 * text of the program.
 */
public final class TermCheck implements ReportCheck {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M} -]+");

    /** A term of the settings, and its location. */
    private record Term(String text, Location at) {}

    @Override
    public void check(Report report, Findings findings) {
        terms(report.content())
                .filter(term -> LETTERS.matcher(term.text()).matches())
                .filter(term -> !occurs(term.text(), report))
                .forEach(term -> findings.add(MeaningRule.UNUSED_TERM.at(term.at(), term.text())));
    }

    private static Stream<Term> terms(Content content) {
        Terms terms = content.settings().terms();
        return Stream.concat(
                terms.abbreviations().keySet().stream()
                        .map(term -> new Term(term, at(content, "abbreviations." + term))),
                terms.languages().entrySet().stream()
                        .flatMap(language -> language.getValue().stream()
                                .map(word -> new Term(word, at(content, "languages." + language.getKey())))));
    }

    private static Location at(Content content, String field) {
        return content.places().of("settings", "", field);
    }

    private static boolean occurs(String term, Report report) {
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(term).replace(" ", "\\E\\s+\\Q") + "(?![\\p{L}\\p{N}])");
        return Stream.of(texts(report.content()), data(report.programme()))
                .flatMap(strings -> strings)
                .anyMatch(text -> word.matcher(text).find());
    }

    private static Stream<String> texts(Content content) {
        return Stream.of(
                        content.documents().stream().map(Document::text),
                        content.prose().values().stream().map(Prose::text),
                        Stream.of(content.settings().title()),
                        content.settings().letters().stream().map(Object::toString))
                .flatMap(strings -> strings);
    }

    /** The text of all data. */
    private static Stream<String> data(Programme programme) {
        return Stream.<Collection<?>>of(
                        List.of(programme.name(), programme.abbreviation(), programme.delimitation()),
                        programme.organisations(),
                        programme.streams(),
                        programme.areas(),
                        programme.sources(),
                        programme.milestones(),
                        programme.toezeggingen(),
                        programme.quantities().values(),
                        programme.statuses(),
                        programme.unknowns(),
                        programme.statements())
                .flatMap(Collection::stream)
                .map(Object::toString);
    }
}
