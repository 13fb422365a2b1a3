package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.check.topic.StatusWords;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/**
 * Facts, rows, amounts and statuses in the words of findings, with ordinary spaces.
 *
 * @param report with the facts
 */
record FindingWords(Report report) {

    /** The number of facts that a finding lists; more are only counted. */
    static final int LISTED = 5;

    /** A finding with the characters of the passage that it is about, if the author typed these as they are. */
    static Finding withExcerpt(Finding finding, Passage passage, int start, int end, Optional<String> replacement) {
        String source = passage.source(start, end);
        return source.isEmpty() ? finding : finding.withExcerpt(new Excerpt(source, replacement));
    }

    /** The first facts, and their number if there are more. */
    static <T> String list(List<T> all, Function<T, String> text) {
        String list = all.stream().limit(LISTED).map(text).collect(Collectors.joining(", "));
        return all.size() > LISTED ? list + ", ... (" + all.size() + ")" : list;
    }

    /** The expression of a fact, and what it prints. */
    String describe(Fact fact) {
        return "${" + fact.id() + "} (" + print(fact) + ")";
    }

    /** The expression of the fact of a row, and what it prints. */
    BilingualText describe(Statement row) {
        return BilingualText.same(describe(report.facts().require(row.id())));
    }

    /** What a fact prints. */
    String print(Fact fact) {
        return TypedNumber.plain(report.factText().write(fact, FactForm.PLAIN).orElseThrow());
    }

    /** The names of the streams and areas of a topic, separated by commas; if there are none, the name of the programme. */
    String names(Topic topic) {
        Programme programme = report.programme();
        Stream<String> streams = topic.streams().stream()
                .flatMap(id -> programme.stream(id).stream())
                .map(stream -> stream.shortName());
        Stream<String> areas = programme.areas().stream()
                .filter(area -> topic.areas().contains(area.id()))
                .map(Area::name);
        String names = Stream.concat(streams, areas).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? programme.name() : names;
    }

    String quantity(Quantity quantity) {
        return TypedNumber.plain(report.wording().quantity(quantity));
    }

    static BilingualText status(Status status) {
        return Wording.translate(wording -> wording.status(status));
    }

    /** The statuses whose verbs are in the sentence of a number, separated by commas. */
    BilingualText statedStatuses(TypedNumber number) {
        List<Status> stated = StatusWords.statusesIn(report, number.topic());
        return Wording.translate(wording -> stated.stream().map(wording::status).collect(Collectors.joining(", ")));
    }

    /** The as-of date of a row that replaces another or is replaced, which always has one. */
    static BilingualText moment(Statement row) {
        return Wording.translate(
                wording -> TypedNumber.plain(wording.moment(row.asOf().orElseThrow())));
    }
}
