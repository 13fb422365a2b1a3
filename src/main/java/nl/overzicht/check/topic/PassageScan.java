package nl.overzicht.check.topic;

import java.util.BitSet;
import java.util.List;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * A passage with the names and numbers that were found in it.
 *
 * @param names in order
 * @param ignored the characters in which no numbers are looked for
 * @param mentions the numbers with their units, and the years, in order
 */
public record PassageScan(Passage passage, List<NameOccurrence> names, BitSet ignored, List<Mention> mentions) {

    /** What its sentences are about, where only these numbers of the passage are checked. */
    public Topics topics(Report report, List<Mention> numbers) {
        return new Topics(report, passage, names, numbers);
    }

    /** The whole passage as one sentence. */
    public Sentence whole() {
        return new Sentence(0, passage.text().length());
    }

    /** What a cell of this row is about. */
    public Topic topic(Report report, Span cell) {
        return topics(report, mentions).of(new Sentence(cell.start(), cell.end()));
    }

    /** What the passage as a whole is about. */
    public Topic topic(Report report) {
        return topics(report, mentions).of(whole());
    }

    /** The text of a cell, with its names replaced by spaces. */
    public String withoutNames(Span cell) {
        StringBuilder text = new StringBuilder(passage.text().substring(cell.start(), cell.end()));
        names.stream()
                .filter(name -> name.start() >= cell.start() && name.end() <= cell.end())
                .forEach(name -> text.replace(
                        name.start() - cell.start(), name.end() - cell.start(), " ".repeat(name.end() - name.start())));
        return text.toString();
    }

    /** The mentions in a cell, in order. */
    public List<Mention> mentionsIn(Span cell) {
        return mentions.stream()
                .filter(mention -> mention.start() >= cell.start() && mention.end() <= cell.end())
                .toList();
    }
}
