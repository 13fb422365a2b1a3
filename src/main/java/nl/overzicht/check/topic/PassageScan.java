package nl.overzicht.check.topic;

import java.util.BitSet;
import java.util.List;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * A passage with what was found in it.
 *
 * @param named the names, in order
 * @param ignored the characters whose numbers are left alone
 * @param mentions the numbers that say their unit, and the years
 */
public record PassageScan(Passage passage, List<NamedThings> named, BitSet ignored, List<Mention> mentions) {

    /** What its sentences are about. @param numbers of the passage that are checked */
    public Topics topics(Report report, List<Mention> numbers) {
        return new Topics(report, passage, named, numbers);
    }

    /** All of it, as one sentence. */
    public Sentence whole() {
        return new Sentence(0, passage.text().length());
    }

    /** What a cell of this row is about. */
    Topic topic(Report report, Span cell) {
        return topics(report, mentions).of(new Sentence(cell.start(), cell.end()));
    }

    /** What the whole of it is about. */
    Topic topic(Report report) {
        return topics(report, mentions).of(whole());
    }

    /** A cell without the names in it, which are blank. */
    String withoutNames(Span cell) {
        StringBuilder text = new StringBuilder(passage.text().substring(cell.start(), cell.end()));
        named.stream()
                .filter(name -> name.start() >= cell.start() && name.end() <= cell.end())
                .forEach(name -> text.replace(
                        name.start() - cell.start(), name.end() - cell.start(), " ".repeat(name.end() - name.start())));
        return text.toString();
    }

    /** The mentions in a cell. */
    public List<Mention> in(Span cell) {
        return mentions.stream()
                .filter(mention -> mention.start() >= cell.start() && mention.end() <= cell.end())
                .toList();
    }
}
