package nl.overzicht.check.share;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.check.share.Claim.Share;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/** Finds the shares and counts that the sentences of one text state. */
public final class Claims {

    private static final List<String> SHARES = List.of(
            "%",
            "rocent", "er cent", "ercent", "helft", "derde", "kwart", "vierde", "vijfde", "tiende", "half", "Half",
            "third", "quarter", "fifth", "tenth");

    /** The length, in characters, above which it is unclear which whole a share refers to. */
    private static final int LONGEST = 1000;

    private final Report report;
    private final List<Passage> passages;
    private ListCounts counts;

    /** @param passages all passages of the text */
    public Claims(Report report, List<Passage> passages) {
        this.report = report;
        this.passages = passages;
    }

    /** Whether a passage may contain claims; a quick test, since most contain none. */
    public static boolean mayOccurIn(Passage passage) {
        return passage.kind() == Passage.Kind.PROSE
                && (mayHoldShare(passage.text()) || CountPhrase.mayOccurIn(passage.text()));
    }

    private static boolean mayHoldShare(String text) {
        return SHARES.stream().anyMatch(text::contains);
    }

    /**
     * The shares in a sentence, right or wrong, and the counts that are wrong.
     *
     * @param isName whether a year is part of a name
     */
    public List<Claim> find(PassageScan scan, Sentence sentence, Predicate<Mention> isName) {
        if (sentence.end() - sentence.start() > LONGEST || !mayOccurIn(scan.passage())) {
            return List.of();
        }
        return Stream.concat(share(scan, sentence, isName).stream(), counts().findWrong(scan, sentence).stream())
                .toList();
    }

    private Optional<Share> share(PassageScan scan, Sentence sentence, Predicate<Mention> isName) {
        if (!mayHoldShare(scan.passage().text().substring(sentence.start(), sentence.end()))) {
            return Optional.empty();
        }
        SentenceSigns signs = SignReader.read(report, scan, sentence, isName);
        return ShareOfAmounts.find(signs)
                .or(() -> SharePhrase.parse(signs).flatMap(phrase -> ShareOfSums.of(report.facts(), phrase)));
    }

    private ListCounts counts() {
        if (counts == null) {
            counts = ListCounts.of(report, passages.stream().map(Passage::text).collect(Collectors.joining("\n")));
        }
        return counts;
    }
}
