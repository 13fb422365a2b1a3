package nl.overzicht.picture;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.picture.PictureFlaw.Kind;

/** A JPEG as its segments (ITU-T T.81, annex B), up to the end of the picture. */
final class JpegSegments {

    static final int START = 0xD8;
    static final int END = 0xD9;
    static final int SCAN = 0xDA;

    private static final int FILL = 0xFF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int TEMPORARY = 0x01;

    /**
     * A segment.
     *
     * @param marker its second byte
     * @param from where its marker is in the file
     * @param to after it; after its pixels, when it is a scan
     */
    record Segment(int marker, int from, int to) {

        /** Where what it holds begins: after marker and length. */
        int content() {
            return from + 4;
        }
    }

    private final byte[] bytes;
    private final List<Segment> segments = new ArrayList<>();
    private int at;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All between the start and the end of the picture; what comes after is not a part of it. */
    static List<Segment> of(byte[] bytes) throws PictureFlaw {
        JpegSegments reader = new JpegSegments(bytes);
        reader.at = 2;
        while (reader.next() != END) {}
        return reader.segments;
    }

    private int next() throws PictureFlaw {
        if (byteAt(at) != FILL) {
            throw new PictureFlaw(Kind.DAMAGED);
        }
        while (byteAt(at + 1) == FILL) {
            at++;
        }
        int marker = byteAt(at + 1);
        int from = at;
        at += 2;
        if (marker != END && marker != TEMPORARY) {
            at += byteAt(at) << 8 | byteAt(at + 1);
            if (marker == SCAN) {
                skipPixels();
            }
            byteAt(at - 1);
            segments.add(new Segment(marker, from, at));
        }
        return marker;
    }

    /** To the next marker: within pixels 0xFF comes before a zero or the number of a restart. */
    private void skipPixels() throws PictureFlaw {
        while (byteAt(at) != FILL || isWithinPixels(byteAt(at + 1))) {
            at++;
        }
    }

    private static boolean isWithinPixels(int next) {
        return next == 0 || next >= FIRST_RESTART && next < START;
    }

    private int byteAt(int index) throws PictureFlaw {
        if (index >= bytes.length) {
            throw new PictureFlaw(Kind.CUT);
        }
        return bytes[index] & 0xFF;
    }
}
