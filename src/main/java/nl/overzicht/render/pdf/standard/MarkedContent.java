package nl.overzicht.render.pdf.standard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Tracks the marked-content sequences that are open while a page is read, and collects the numbered ones (ISO 32000-1, 14.6
 * and 14.7.4).
 */
final class MarkedContent {

    /**
     * A marked-content sequence.
     *
     * @param number its MCID; -1: none
     * @param isArtifact whether it is an artifact
     * @param hasText whether it has an ActualText
     * @param owner the page or form XObject in which the number is unique
     */
    record Mark(int number, boolean isArtifact, boolean hasText, COSDictionary owner) {

        static Mark of(COSName tag, COSDictionary properties, COSDictionary owner) {
            boolean artifact = COSName.ARTIFACT.equals(tag);
            return properties == null
                    ? new Mark(-1, artifact, false, owner)
                    : new Mark(
                            properties.getInt(COSName.MCID, -1),
                            artifact,
                            properties.containsKey(COSName.getPDFName("ActualText")),
                            owner);
        }

        boolean isTagged() {
            return number >= 0;
        }
    }

    /**
     * A numbered sequence.
     *
     * @param spot its first words
     * @param odd a private-use character in it, such as {@code U+F400}, which needs an ActualText; empty: none
     */
    record Piece(PdfLocation spot, Optional<String> odd) {}

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<COSDictionary, Map<Integer, Piece>> pieces = new HashMap<>();
    private final Flaws flaws;

    MarkedContent(Flaws flaws) {
        this.flaws = flaws;
    }

    /** The numbered sequences of each page or form XObject, by number. */
    Map<COSDictionary, Map<Integer, Piece>> pieces() {
        return pieces;
    }

    int depth() {
        return open.size();
    }

    void begin(Mark mark, PdfLocation spot) {
        boolean isWithin = mark.isArtifact() && isTagged() || mark.isTagged() && isArtifact();
        if (isWithin) {
            flaws.add(StandardRule.ARTIFACT, spot);
        }
        open.push(mark);
        if (mark.isTagged()
                && pieces.computeIfAbsent(mark.owner(), none -> new HashMap<>())
                                .put(mark.number(), new Piece(spot, Optional.empty()))
                        != null) {
            flaws.add(StandardRule.OWNER, spot);
        }
    }

    /**
     * Ends the innermost sequence.
     *
     * @param depth number of sequences that were open at the beginning of the stream
     */
    void end(int depth, PdfLocation spot) {
        if (open.size() > depth) {
            open.pop();
        } else {
            flaws.add(StandardRule.NOT_CLOSED, spot);
        }
    }

    /**
     * Ends the sequences that a stream left open.
     *
     * @param depth number of sequences that were open at the beginning of the stream
     */
    void endAll(int depth, PdfLocation spot) {
        while (open.size() > depth) {
            open.pop();
            flaws.add(StandardRule.NOT_CLOSED, spot);
        }
    }

    /** Something is painted, which must be tagged or be an artifact. */
    void ink(PdfLocation spot) {
        if (!isTagged() && !isArtifact()) {
            flaws.add(StandardRule.UNTAGGED, spot);
        }
    }

    /** A private-use character is painted, which has no meaning without an ActualText. */
    void privateUse(PdfLocation spot, String point) {
        if (open.stream().anyMatch(Mark::hasText)) {
            return;
        }
        open.stream()
                .filter(Mark::isTagged)
                .findFirst()
                .ifPresentOrElse(
                        mark -> pieces.get(mark.owner()).put(mark.number(), new Piece(spot, Optional.of(point))),
                        () -> flaws.add(StandardRule.NO_CHARACTER, spot, point));
    }

    private boolean isTagged() {
        return open.stream().anyMatch(Mark::isTagged);
    }

    private boolean isArtifact() {
        return open.stream().anyMatch(Mark::isArtifact);
    }
}
