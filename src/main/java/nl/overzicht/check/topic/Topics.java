package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * Determines what the sentences of a passage are about.
 *
 * @param report that the passage is in
 * @param passage with the sentences
 * @param names in the passage
 * @param mentions the numbers and years in the passage
 */
public record Topics(Report report, Passage passage, List<NameOccurrence> names, List<Mention> mentions) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");

    /** What a sentence is about according to the names and years in it. */
    public Topic of(Sentence sentence) {
        Set<String> streams = ids(sentence, NameOccurrence::streams);
        namesByFact(sentence).forEach(streams::add);
        Set<String> areas = ids(sentence, NameOccurrence::areas);
        Set<Integer> years = new TreeSet<>();
        years(sentence)
                .flatMap(mention -> mention.years().stream())
                .filter(period -> period.length() == 1)
                .map(Period::from)
                .forEach(years::add);
        if (passage.kind() == Passage.Kind.ROW) {
            yearsOfCells(sentence).forEach(years::add);
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
        boolean several = mentionsIn(sentence, mentions)
                .anyMatch(mention -> YearSpans.period(mention).isPresent());
        List<Mention> years = years(sentence).toList();
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
        Topic own = clause.topic(sentence);
        return mention.quantity().isEmpty()
                ? own
                : new ClauseYears(clause, years(whole).toList()).narrow(own);
    }

    private RespectiveLists respectiveLists(Sentence sentence) {
        return new RespectiveLists(
                passage.text().substring(sentence.start(), sentence.end()),
                amounts(sentence),
                years(sentence)
                        .flatMapToInt(mention -> RespectiveLists.namedOneByOne(passage.text(), mention))
                        .boxed()
                        .toList(),
                namesIn(sentence).toList());
    }

    private List<Mention> amounts(Sentence sentence) {
        return mentionsIn(sentence, mentions)
                .filter(mention -> mention.quantity().isPresent())
                .toList();
    }

    /** How a number is computed according to its sentence; empty if that is ambiguous. */
    public Optional<Derivation> derivation(Topic sentence, Sentence whole, Mention mention) {
        return new Derivations(passage.text(), whole, sentence, namesIn(whole).toList(), amounts(whole)).of(mention);
    }

    private Stream<Mention> years(Sentence sentence) {
        return mentionsIn(sentence, mentions)
                .filter(mention -> mention.years().isPresent() && !isName(sentence, mention));
    }

    private static Stream<Mention> mentionsIn(Sentence sentence, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end());
    }

    private Clause clause(Sentence whole, Mention mention) {
        List<Mention> others = mentionsIn(whole, mentions)
                .filter(other -> other.quantity().isPresent() && !other.equals(mention))
                .filter(other ->
                        !other.span().equals(mention.span()) || other.span().isEmpty())
                .toList();
        return Clause.of(mention, whole, others, passage.text(), names);
    }

    /** The years that a header or first cell gives as facts, or as marked text. */
    private Stream<Integer> yearsOfCells(Sentence sentence) {
        Stream<Integer> marked = passage.ignored().stream()
                .filter(span -> span.start() >= sentence.start() && span.end() <= sentence.end())
                .map(span -> passage.text().substring(span.start(), span.end()))
                .filter(text -> YEAR.matcher(text).matches())
                .map(Integer::valueOf);
        Stream<Integer> facts = passage.uses().stream()
                .filter(use -> use.position() >= sentence.start() && use.position() < sentence.end())
                .flatMap(use -> report.facts().find(use.fact()).stream())
                .map(Fact::value)
                .filter(FactValue.Year.class::isInstance)
                .map(value -> ((FactValue.Year) value).year());
        return Stream.concat(marked, facts);
    }

    private Set<String> ids(Sentence sentence, Function<NameOccurrence, Set<String>> kind) {
        return NameOccurrence.ids(namesIn(sentence).toList(), kind);
    }

    private Stream<NameOccurrence> namesIn(Sentence sentence) {
        return names.stream().filter(name -> name.isIn(sentence));
    }

    /** The streams whose name is a fact in the sentence. */
    private Stream<String> namesByFact(Sentence sentence) {
        return passage.uses().stream()
                .filter(use -> use.position() >= sentence.start() && use.position() < sentence.end())
                .filter(use -> report.facts()
                        .find(use.fact())
                        .filter(fact -> fact.value() instanceof FactValue.Name)
                        .isPresent())
                .map(use -> use.fact().substring(0, use.fact().lastIndexOf('.')))
                .filter(id -> report.programme().stream(id).isPresent());
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

    /** The names of the streams and areas of a topic, separated by commas; if there are none, the name of the programme. */
    public static String names(Programme programme, Topic topic) {
        Stream<String> streams = topic.streams().stream()
                .flatMap(id -> programme.stream(id).stream())
                .map(stream -> stream.shortName());
        Stream<String> areas = programme.areas().stream()
                .filter(area -> topic.areas().contains(area.id()))
                .map(Area::name);
        String names = Stream.concat(streams, areas).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? programme.name() : names;
    }

    /**
     * Whether a year is part of a name, as in "Voorjaarsnota 2026": the word before it has a capital and is not the
     * name of a stream or area.
     */
    public boolean isName(Sentence sentence, Mention mention) {
        if (mention.years().isEmpty() || mention.start() == 0) {
            return false;
        }
        String text = passage.text();
        int end = mention.start() - 1;
        int start = end;
        while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean capital = start < end && start > sentence.start() && Character.isUpperCase(text.charAt(start));
        return capital && names.stream().noneMatch(name -> name.end() == end && !name.programme());
    }
}
