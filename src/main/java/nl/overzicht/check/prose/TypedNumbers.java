package nl.overzicht.check.prose;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.check.prose.Names.Named;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passages;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Dates;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Mentions;
import nl.overzicht.wording.Sentences;
import nl.overzicht.wording.Sentences.Sentence;

/** PRS-1 to PRS-4: a number that was typed in a text is what the statements say, and better an expression. */
public final class TypedNumbers implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        List<Origin> origins = Stream.concat(
                        content.documents().stream().map(one -> Origin.of(one, content.places())),
                        content.prose().values().stream().map(Origin::of))
                .filter(origin -> hasDigit(origin.text()))
                .toList();
        if (!origins.isEmpty()) {
            Reader reader = new Reader(report);
            origins.stream()
                    .flatMap(origin -> Passages.of(origin).stream())
                    .filter(passage -> passage.kind() != Passage.Kind.QUOTE && hasDigit(passage.text()))
                    .forEach(passage -> reader.read(passage, findings));
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** One run over the texts of one report. */
    private static final class Reader {

        private final Report report;
        private final Names names;
        private final Mentions mentions;
        private final Dates dates;
        private Known known;
        private Verdicts verdicts;

        Reader(Report report) {
            this.report = report;
            this.names = Names.of(report);
            this.mentions = new Mentions(
                    report.language(), report.programme().quantities().values());
            this.dates = new Dates(report.language());
        }

        void read(Passage passage, Findings findings) {
            List<Named> named = names.in(passage.text());
            BitSet spared = Spared.in(passage, named, dates);
            List<Mention> found = mentions.in(passage.text(), spared);
            if (found.isEmpty()) {
                return;
            }
            if (known == null) {
                known = new Known(report.programme(), report.facts());
                verdicts = new Verdicts(report, known, new Evidence(report.programme(), report.facts(), known));
            }
            List<Sentence> sentences = sentences(passage);
            Topics topics = new Topics(report, passage, named, found);
            int at = 0;
            Sentence sentence = sentences.get(0);
            Topic topic = topics.of(sentence);
            for (Mention mention : found) {
                while (sentences.get(at).end() <= mention.start() && at < sentences.size() - 1) {
                    at++;
                }
                if (sentence != sentences.get(at)) {
                    sentence = sentences.get(at);
                    topic = topics.of(sentence);
                }
                if (!topics.isName(sentence, mention)) {
                    verdicts.of(passage, mention, topic).ifPresent(findings::add);
                }
            }
        }

        private List<Sentence> sentences(Passage passage) {
            return passage.kind() == Passage.Kind.ROW
                    ? List.of(new Sentence(0, passage.text().length()))
                    : Sentences.in(passage.text(), report.language());
        }
    }
}
