package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * The periods of several years that a sentence refers to.
 *
 * @param report that the sentence is in
 * @param passage that the sentence is in
 * @param sentence whose periods are found
 * @param years typed in it that are not part of a name
 */
record SentenceYears(Report report, Passage passage, Sentence sentence, List<Mention> years) {

    /**
     * The periods, each once.
     *
     * @param streams ids of the streams that the sentence names
     * @param areas ids of the areas that the sentence names
     */
    List<Period> periods(Set<String> streams, Set<String> areas) {
        YearPhrases phrases = new YearPhrases(passage.text().substring(sentence.start(), sentence.end()));
        return Stream.of(
                        typedPeriods(),
                        facts(),
                        YearPhrases.toPeriod(years.stream().flatMapToInt(this::namedOneByOne)).stream(),
                        phrases.open(),
                        phrases.findFirstOrLast(() -> money(streams, areas)).stream())
                .flatMap(own -> own)
                .distinct()
                .toList();
    }

    private Stream<Period> typedPeriods() {
        return years.stream()
                .filter(mention -> !ClauseYears.isListed(passage.text(), mention))
                .flatMap(mention -> YearSpans.period(mention).stream());
    }

    /** The periods of facts in the text: a period, or a year that the word before it makes the first or last year. */
    private Stream<Period> facts() {
        return passage.uses().stream()
                .filter(use -> use.position() >= sentence.start() && use.position() < sentence.end())
                .flatMap(use -> report.facts().find(use.fact()).stream()
                        .map(Fact::value)
                        .flatMap(value ->
                                period(value, passage.text().substring(sentence.start(), use.position())).stream()));
    }

    private static Optional<Period> period(FactValue value, String before) {
        if (value instanceof FactValue.Years years) {
            return Optional.of(years.period());
        }
        return value instanceof FactValue.Year year ? YearPhrases.open(before, year.year()) : Optional.empty();
    }

    /** The years that a mention names one by one. */
    private IntStream namedOneByOne(Mention mention) {
        Period period = mention.years().orElseThrow();
        if (mention.isBound()) {
            return IntStream.empty();
        }
        return ClauseYears.isListed(passage.text(), mention)
                ? IntStream.of(period.from(), period.to())
                : period.years();
    }

    /** From the first to the last year of the money of these streams and areas; of all money if there are none. */
    private Optional<Period> money(Set<String> streams, Set<String> areas) {
        return report.programme().statements().stream()
                .filter(row -> row.amount().isCurrency() && row.role() == Statement.Role.CURRENT)
                .filter(row -> streams.isEmpty()
                        || row.stream().filter(streams::contains).isPresent())
                .filter(row ->
                        areas.isEmpty() || row.area().filter(areas::contains).isPresent())
                .flatMap(row -> row.period().stream())
                .reduce(Period::span);
    }
}
