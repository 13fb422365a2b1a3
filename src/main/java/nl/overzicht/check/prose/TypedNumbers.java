package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.check.topic.PassageScans;
import nl.overzicht.check.topic.TableCells;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.check.topic.Topics;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passages;
import nl.overzicht.narrative.passage.TableFrame;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;
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
                        content.documents().stream().map(document -> Origin.of(document, content.places())),
                        content.prose().values().stream().map(Origin::of))
                .filter(origin -> mayHoldNumber(origin.text()))
                .toList();
        if (!origins.isEmpty()) {
            Reader reader = new Reader(report);
            origins.stream()
                    .flatMap(origin -> Passages.of(origin).stream())
                    .filter(passage -> passage.kind() != Passage.Kind.QUOTE && mayHoldNumber(passage.text()))
                    .forEach(passage -> reader.read(passage, findings));
        }
    }

    private static boolean mayHoldNumber(String text) {
        return Mentions.areInWords(text) || text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** One run over the texts of one report. */
    private static final class Reader {

        private final Report report;
        private final PassageScans readings;
        private Verdicts verdicts;
        private Optional<TableFrame> frame = Optional.empty();
        private TableCells cells;

        Reader(Report report) {
            this.report = report;
            this.readings = PassageScans.of(report);
        }

        void read(Passage passage, Findings findings) {
            PassageScan reading = readings.of(passage);
            if (passage.table().isEmpty() && reading.mentions().isEmpty()) {
                return;
            }
            if (passage.table().isPresent()) {
                row(reading, passage.table(), findings);
            } else {
                text(reading, findings);
            }
        }

        private Verdicts verdicts() {
            if (verdicts == null) {
                verdicts = Verdicts.of(report);
            }
            return verdicts;
        }

        private void row(PassageScan row, Optional<TableFrame> table, Findings findings) {
            if (frame.isEmpty() || frame.get() != table.get()) {
                frame = table;
                cells = new TableCells(
                        table.get(), readings, () -> verdicts().known().span());
            }
            Topics topics = row.topics(report, row.mentions());
            cells.in(row).stream()
                    .filter(found -> !topics.isName(row.whole(), found.mention()))
                    .flatMap(found -> verdicts().of(row.passage(), found.mention(), found.topic()).stream())
                    .forEach(findings::add);
        }

        private void text(PassageScan reading, Findings findings) {
            Topics topics = reading.topics(report, reading.mentions());
            List<Sentence> sentences = sentences(reading);
            int at = 0;
            Sentence sentence = sentences.get(0);
            Topic topic = topics.of(sentence);
            for (Mention mention : reading.mentions()) {
                while (sentences.get(at).end() <= mention.start() && at < sentences.size() - 1) {
                    at++;
                }
                if (sentence != sentences.get(at)) {
                    sentence = sentences.get(at);
                    topic = topics.of(sentence);
                }
                if (!topics.isName(sentence, mention)) {
                    new ComputedVerdicts(verdicts())
                            .of(
                                    reading.passage(),
                                    mention,
                                    topics.of(topic, sentence, mention),
                                    topics.derivation(topic, sentence, mention))
                            .ifPresent(findings::add);
                }
            }
        }

        private List<Sentence> sentences(PassageScan reading) {
            return reading.passage().kind() == Passage.Kind.ROW
                    ? List.of(reading.whole())
                    : Sentences.in(reading.passage().text(), report.language());
        }
    }
}
