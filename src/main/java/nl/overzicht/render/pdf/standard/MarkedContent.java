package nl.overzicht.render.pdf.standard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The marked content that is open while a page is read, and all that has a number (ISO 32000-1, 14.6 and 14.7.4). */
final class MarkedContent {

    /**
     * A sequence of marked content.
     *
     * @param number in its page; -1: none
     * @param isArtifact whether it is not a part of the text
     * @param hasText whether it says itself what is read in its place
     * @param owner the page, or the drawing, that numbers it
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
     * What is under a number.
     *
     * @param spot its first words
     * @param odd a character in it that means nothing without a text in its place, such as {@code U+F400}; empty: none
     */
    record Piece(PdfLocation spot, Optional<String> odd) {}

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<COSDictionary, Map<Integer, Piece>> pieces = new HashMap<>();
    private final Flaws flaws;

    MarkedContent(Flaws flaws) {
        this.flaws = flaws;
    }

    /** The numbered pieces of each page, or of each drawing that has numbers of its own. */
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

    /** Ends what began last in the same stream. */
    void end(int depth, PdfLocation spot) {
        if (open.size() > depth) {
            open.pop();
        } else {
            flaws.add(StandardRule.NOT_CLOSED, spot);
        }
    }

    /** At the end of a stream all that began in it is closed. */
    void endAll(int depth, PdfLocation spot) {
        while (open.size() > depth) {
            open.pop();
            flaws.add(StandardRule.NOT_CLOSED, spot);
        }
    }

    /** Whatever is painted is part of the text, or an artifact. */
    void ink(PdfLocation spot) {
        if (!isTagged() && !isArtifact()) {
            flaws.add(StandardRule.UNTAGGED, spot);
        }
    }

    /** A character without a meaning of its own is painted. */
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
