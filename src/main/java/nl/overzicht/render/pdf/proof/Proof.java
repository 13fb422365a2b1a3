package nl.overzicht.render.pdf.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.Glyph.Part;

/**
 * Compares the words of the source with the printed document: INK-1 to INK-4.
 *
 * @param words of the source, in order
 * @param lineEnds the indexes in a word at which a line may end without splitting the word, in ascending order
 * @param places finds consecutive words in the author's files
 */
public record Proof(
        List<String> words, Function<String, SortedSet<Integer>> lineEnds, Function<List<String>, Location> places) {

    /**
     * Reports words that are missing, cut off, split, or in the wrong direction.
     *
     * @param all the glyphs of the document in reading order
     */
    public void check(List<Glyph> all, Findings findings) {
        if (reportRightToLeft(findings)) {
            return;
        }
        SpokenCharacters spoken = SpokenCharacters.of(all);
        List<String> plain = words.stream().map(SpokenCharacters::plain).toList();
        Alignment alignment = Alignment.of(plain, spoken.text());
        reportMissing(alignment.missingWords(), findings);
        reportCut(all, spoken, alignment, findings);
        reportBroken(spoken, alignment, findings);
        reportLongHead(spoken, alignment, findings);
    }

    /** The column and the head of a letter are printed over the next page when they are too long for the first one. */
    private void reportLongHead(SpokenCharacters spoken, Alignment alignment, Findings findings) {
        List<Integer> beyond = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = alignment.starts().get(i);
            if (start >= 0 && isBeyond(spoken.glyphs().get(start))) {
                beyond.add(i);
            }
        }
        if (!beyond.isEmpty()) {
            findings.add(ProofRule.HEAD_TOO_LONG.at(quotes().at(beyond), quotes().quote(beyond)));
        }
    }

    private static boolean isBeyond(Glyph glyph) {
        return glyph.part() == Part.HEAD && glyph.page() > 1;
    }

    private void reportMissing(List<Integer> lost, Findings findings) {
        if (lost.isEmpty()) {
            return;
        }
        BilingualText quoted = quotes().quote(lost);
        Location at = quotes().at(lost);
        findings.add(
                lost.size() == 1
                        ? ProofRule.NOT_PRINTED.at(at, quoted)
                        : ProofRule.SEVERAL_NOT_PRINTED.at(at, lost.size(), quoted));
    }

    /** Characters beyond an edge: the words that contain them, or the number of an item. */
    private void reportCut(List<Glyph> all, SpokenCharacters spoken, Alignment alignment, Findings findings) {
        List<Integer> cut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = alignment.starts().get(i);
            int length = SpokenCharacters.plain(words.get(i)).length();
            if (start >= 0
                    && spoken.glyphs().subList(start, start + length).stream().anyMatch(Glyph::cut)) {
                cut.add(i);
            }
        }
        StringBuilder labels = new StringBuilder();
        all.stream()
                .filter(glyph -> glyph.cut() && glyph.part() == Part.LABEL)
                .forEach(glyph -> labels.append(glyph.text()));
        if (!cut.isEmpty()) {
            findings.add(ProofRule.CUT.at(quotes().at(cut), quotes().quote(cut)));
        } else if (!labels.isEmpty()) {
            String shown = labels.toString();
            findings.add(ProofRule.CUT.at(places.apply(List.of(shown)), shown));
        }
    }

    private void reportBroken(SpokenCharacters spoken, Alignment alignment, Findings findings) {
        Map<String, Integer> broken = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int start = alignment.starts().get(i);
            if (start >= 0
                    && new LineEnds(lineEnds)
                            .areMissed(
                                    words.get(i),
                                    spoken.glyphs()
                                            .subList(
                                                    start,
                                                    start
                                                            + SpokenCharacters.plain(words.get(i))
                                                                    .length()))) {
                broken.putIfAbsent(words.get(i), i);
            }
        }
        broken.forEach((word, first) ->
                findings.add(ProofRule.BROKEN_WORD.at(places.apply(words.subList(first, first + 1)), word)));
    }

    /** The engine sets right-to-left words from left to right, letter by letter. Other comparisons are then meaningless. */
    private boolean reportRightToLeft(Findings findings) {
        List<Integer> turned = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (SpokenCharacters.areRightToLeft(words.get(i))) {
                turned.add(i);
            }
        }
        if (!turned.isEmpty()) {
            findings.add(ProofRule.RIGHT_TO_LEFT.at(
                    places.apply(words.subList(turned.get(0), turned.get(0) + 1)), quotes().quote(turned)));
        }
        return !turned.isEmpty();
    }

    private QuotedWords quotes() {
        return new QuotedWords(words, places);
    }
}
