package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import nl.overzicht.check.share.Claim;
import nl.overzicht.check.share.Claims;
import nl.overzicht.check.table.TableCells;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.check.topic.PassageScans;
import nl.overzicht.check.topic.Topics;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.TableFrame;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;
import nl.overzicht.wording.typed.Mentions;

/** Reads the numbers in the texts of one report. What it needs is made when the first number is found. */
final class TextNumbers {

    private final Report report;
    private PassageScans scans;
    private Verdicts verdicts;
    private NearNames names;
    private Optional<TableFrame> frame = Optional.empty();
    private TableCells cells;

    TextNumbers(Report report) {
        this.report = report;
    }

    /** @param passages all passages of one text */
    void read(List<Passage> passages, Findings findings) {
        Claims claims = new Claims(report, passages);
        passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.QUOTE && mayHoldNumber(passage))
                .forEach(passage -> read(passage, claims, findings));
    }

    private void read(Passage passage, Claims claims, Findings findings) {
        if (scans == null) {
            scans = PassageScans.of(report);
        }
        PassageScan scan = scans.of(passage);
        if (passage.table().isPresent()) {
            row(scan, passage.table(), findings);
        } else if (!scan.mentions().isEmpty() || Claims.mayOccurIn(passage)) {
            text(scan, claims, findings);
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
            cells = new TableCells(table.get(), scans, () -> verdicts().index().span());
        }
        Topics topics = row.topics(report, row.mentions());
        cells.numbers(row).stream()
                .filter(found -> !topics.isName(row.whole(), found.mention()))
                .map(found -> new TypedNumber(row.passage(), found.mention(), found.topic()))
                .flatMap(number -> verdicts().of(number).stream())
                .forEach(findings::add);
    }

    private void text(PassageScan scan, Claims claims, Findings findings) {
        Topics topics = scan.topics(report, scan.mentions());
        List<Sentence> sentences = sentences(scan);
        int from = 0;
        for (Sentence sentence : sentences) {
            boolean last = sentence == sentences.get(sentences.size() - 1);
            int start = from;
            List<Mention> own = scan.mentions().stream()
                    .filter(mention -> mention.start() >= start && (last || mention.start() < sentence.end()))
                    .toList();
            List<Claim> stated = claims.find(scan, sentence, mention -> topics.isName(sentence, mention));
            if (!own.isEmpty()) {
                nearNames(scan, sentence, findings);
            }
            if (!own.isEmpty() || !stated.isEmpty()) {
                new SentenceNumbers(verdicts(), topics, scan.passage(), sentence, own)
                        .findings(stated)
                        .forEach(findings::add);
            }
            from = sentence.end();
        }
    }

    /** Reports misspelt names: the numbers in their sentence cannot be compared. */
    private void nearNames(PassageScan scan, Sentence sentence, Findings findings) {
        for (NearNames.NearName near : names().find(scan, sentence)) {
            String typed = scan.passage().text().substring(near.start(), near.end());
            findings.add(TypedNumberRule.NEAR_NAME
                    .at(scan.passage().at(near.start()), typed)
                    .withSuggestion(NearestWord.near(typed, List.of(near.name()))));
        }
    }

    private NearNames names() {
        if (names == null) {
            names = NearNames.of(report);
        }
        return names;
    }

    private List<Sentence> sentences(PassageScan scan) {
        return scan.passage().kind() == Passage.Kind.ROW
                ? List.of(scan.whole())
                : Sentences.split(scan.passage().text(), report.language());
    }

    private static boolean mayHoldNumber(Passage passage) {
        String text = passage.text();
        return Mentions.areInWords(text)
                || text.chars().anyMatch(c -> c >= '0' && c <= '9')
                || Claims.mayOccurIn(passage);
    }
}
