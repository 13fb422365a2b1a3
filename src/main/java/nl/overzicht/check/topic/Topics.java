package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.funding.Period;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * Determines what the sentences of a passage are about.
 *
 * @param report that the passage is in
 * @param passage with the sentences
 * @param names in the passage
 * @param mentions the numbers and years in the passage, by sentence
 */
public record Topics(Report report, Passage passage, List<NameOccurrence> names, PassageMentions mentions) {

    Topics(Report report, Passage passage, List<NameOccurrence> names, List<Mention> mentions) {
        this(report, passage, names, new PassageMentions(passage.text(), names, mentions));
    }

    /** What a sentence is about according to the names and years in it. */
    public Topic of(Sentence sentence) {
        SentenceFacts facts = new SentenceFacts(report, passage);
        Set<String> streams = ids(sentence, NameOccurrence::streams);
        facts.streams(sentence).forEach(streams::add);
        Set<String> areas = ids(sentence, NameOccurrence::areas);
        Set<Integer> years = new TreeSet<>();
        mentions.years(sentence)
                .flatMap(mention -> mention.years().stream())
                .filter(period -> period.length() == 1)
                .map(Period::from)
                .forEach(years::add);
        if (passage.kind() == Passage.Kind.ROW) {
            facts.years(sentence).forEach(years::add);
        }
        String text = passage.text().substring(sentence.start(), sentence.end());
        return new Topic(
                streams,
                areas,
                isOfProgramme(sentence, streams, areas),
                years,
                spans(sentence, streams, areas),
                false,
                text,
                false);
    }

    private YearSpans spans(Sentence sentence, Set<String> streams, Set<String> areas) {
        boolean several = mentions.mentionsIn(sentence)
                .anyMatch(mention -> YearSpans.period(mention).isPresent());
        List<Mention> years = mentions.years(sentence).toList();
        return new YearSpans(
                several, new SentenceYears(report, passage, sentence, years).periods(streams, areas), false);
    }

    /** What a number in a sentence is about according to its clause. */
    public Topic of(Topic sentence, Sentence whole, Mention mention) {
        Optional<Topic> respective = respectiveLists(whole).of(sentence, mention);
        if (respective.isPresent()) {
            return respective.get();
        }
        Clause clause = clause(whole, mention);
        Topic own = new ClauseTopic(clause).of(sentence);
        return mention.quantity().isEmpty()
                ? own
                : new ClauseYears(clause, mentions.years(whole).toList()).narrow(own);
    }

    private RespectiveLists respectiveLists(Sentence sentence) {
        return new RespectiveLists(
                passage.text().substring(sentence.start(), sentence.end()),
                mentions.amounts(sentence),
                mentions.years(sentence)
                        .flatMapToInt(year -> RespectiveLists.namedOneByOne(passage.text(), year))
                        .boxed()
                        .toList(),
                namesIn(sentence).toList());
    }

    /** How a number is computed according to its sentence; empty if that is ambiguous. */
    public Optional<Derivation> derivation(Topic sentence, Sentence whole, Mention mention) {
        return new Derivations(passage.text(), whole, sentence, namesIn(whole).toList(), mentions.amounts(whole))
                .of(mention);
    }

    private Clause clause(Sentence whole, Mention mention) {
        List<Mention> others = mentions.amounts(whole).stream()
                .filter(other -> !other.equals(mention))
                .filter(other ->
                        !other.span().equals(mention.span()) || other.span().isEmpty())
                .toList();
        return ClauseBounds.findClause(mention, whole, others, passage.text(), names);
    }

    private Set<String> ids(Sentence sentence, Function<NameOccurrence, Set<String>> kind) {
        return NameOccurrence.ids(namesIn(sentence).toList(), kind);
    }

    private Stream<NameOccurrence> namesIn(Sentence sentence) {
        return names.stream().filter(name -> name.isIn(sentence));
    }

    /** Whether a sentence names the programme, or names nothing within it and has the verb of a status. */
    private boolean isOfProgramme(Sentence sentence, Set<String> streams, Set<String> areas) {
        return namesIn(sentence).anyMatch(NameOccurrence::programme)
                || streams.isEmpty() && areas.isEmpty() && hasStatus(sentence);
    }

    private boolean hasStatus(Sentence sentence) {
        return !StatusWords.find(report, passage.text().substring(sentence.start(), sentence.end()))
                .isEmpty();
    }

    /** Whether a year is part of a name, as in "Voorjaarsnota 2026". */
    public boolean isName(Sentence sentence, Mention mention) {
        return mentions.isName(sentence, mention);
    }
}
