package nl.overzicht.render.pdf.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /** This many words identify a place. */
    private static final int QUOTED = 6;

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
            findings.add(ProofRule.HEAD_TOO_LONG.at(places.apply(following(beyond)), quote(beyond)));
        }
    }

    private static boolean isBeyond(Glyph glyph) {
        return glyph.part() == Part.HEAD && glyph.page() > 1;
    }

    private void reportMissing(List<Integer> lost, Findings findings) {
        if (lost.isEmpty()) {
            return;
        }
        BilingualText quoted = quote(lost);
        Location at = places.apply(following(lost));
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
            findings.add(ProofRule.CUT.at(places.apply(following(cut)), quote(cut)));
        } else if (!labels.isEmpty()) {
            String shown = labels.toString();
            findings.add(ProofRule.CUT.at(places.apply(List.of(shown)), shown));
        }
    }

    private void reportBroken(SpokenCharacters spoken, Alignment alignment, Findings findings) {
        Map<String, Integer> broken = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int start = alignment.starts().get(i);
            if (start >= 0 && isBroken(words.get(i), start, spoken.glyphs())) {
                broken.putIfAbsent(words.get(i), i);
            }
        }
        broken.forEach((word, first) ->
                findings.add(ProofRule.BROKEN_WORD.at(places.apply(words.subList(first, first + 1)), word)));
    }

    private boolean isBroken(String word, int start, List<Glyph> glyphs) {
        int length = SpokenCharacters.plain(word).length();
        List<Integer> begins = IntStream.range(1, length)
                .filter(i -> glyphs.get(start + i).startsLineAfter(glyphs.get(start + i - 1)))
                .boxed()
                .toList();
        return !begins.isEmpty() && !lineBegins(word).containsAll(begins);
    }

    /** The indexes at which a new line may begin in a word, counted without characters that are not compared. */
    private Set<Integer> lineBegins(String word) {
        Set<Integer> begins = new HashSet<>();
        int read = 0;
        int compared = 0;
        for (int end : lineEnds.apply(word)) {
            compared += SpokenCharacters.plain(word.substring(read, end)).length();
            begins.add(compared);
            read = end;
        }
        return begins;
    }

    /** The engine sets right-to-left words from left to right, letter by letter. Other comparisons are then meaningless. */
    private boolean reportRightToLeft(Findings findings) {
        List<Integer> turned = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).codePoints().anyMatch(Proof::isRightToLeft)) {
                turned.add(i);
            }
        }
        if (!turned.isEmpty()) {
            findings.add(ProofRule.RIGHT_TO_LEFT.at(
                    places.apply(words.subList(turned.get(0), turned.get(0) + 1)), quote(turned)));
        }
        return !turned.isEmpty();
    }

    private static boolean isRightToLeft(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    /** The first of these words with those that directly follow it. */
    private List<String> following(List<Integer> some) {
        int first = some.get(0);
        int next = 1;
        while (next < some.size() && next < QUOTED && some.get(next) == first + next) {
            next++;
        }
        return words.subList(first, first + next);
    }

    private BilingualText quote(List<Integer> some) {
        List<String> first = following(some);
        return BilingualText.same(BilingualText.toLine(String.join(" ", first).replace("\u00ad", ""))
                + (first.size() < some.size() ? " …" : ""));
    }
}
