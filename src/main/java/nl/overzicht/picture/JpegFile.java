package nl.overzicht.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.overzicht.picture.JpegSegments.Segment;
import nl.overzicht.picture.PictureFlaw.Kind;

/**
 * A JPEG: its segments and what they say.
 *
 * @param bytes of the file
 * @param segments up to the end of the picture
 * @param frame the segment that declares the measures
 */
record JpegFile(byte[] bytes, List<Segment> segments, Segment frame) {

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    /** Frames that are Huffman-coded and not lossless: baseline, extended, progressive. */
    private static final int BASELINE = 0xC0;

    private static final int PROGRESSIVE = 0xC2;

    /** A progressive picture has ten or so; each is a walk over all pixels. */
    private static final int MOST_SCANS = 100;

    private static final int INCH = 1;

    static JpegFile of(byte[] bytes) throws PictureFlaw {
        List<Segment> segments = JpegSegments.of(bytes);
        Segment frame = segments.stream()
                .filter(segment -> isFrame(segment.marker()))
                .findFirst()
                .orElseThrow(() -> new PictureFlaw(Kind.DAMAGED));
        long scans = segments.stream()
                .filter(segment -> segment.marker() == JpegSegments.SCAN)
                .count();
        JpegFile file = new JpegFile(bytes, segments, frame);
        if (frame.to() - frame.content() < 6 || scans == 0) {
            throw new PictureFlaw(Kind.DAMAGED);
        }
        if (frame.marker() > PROGRESSIVE || bytes[frame.content()] != 8 || file.height() == 0 || scans > MOST_SCANS) {
            throw new PictureFlaw(Kind.UNUSUAL);
        }
        return file;
    }

    /** C0 to CF but for C4 (Huffman tables), C8 (not used) and CC (arithmetic conditioning). */
    private static boolean isFrame(int marker) {
        return marker >= BASELINE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    int height() {
        return ByteBuffer.wrap(bytes).getShort(frame.content() + 1) & 0xFFFF;
    }

    int width() {
        return ByteBuffer.wrap(bytes).getShort(frame.content() + 3) & 0xFFFF;
    }

    /** 1 grey, 3 colours, 4 inks. */
    int components() {
        return bytes[frame.content() + 5];
    }

    /** How it is to be shown; the density of JFIF goes before that of EXIF. */
    Exif exif() {
        Exif exif = findSegments(APP1, "Exif\0\0").map(Exif::of).findFirst().orElse(Exif.NONE);
        OptionalDouble own = jfif().map(JpegFile::dpi).orElse(OptionalDouble.empty());
        return own.isPresent() ? new Exif(exif.orientation(), own) : exif;
    }

    private Optional<ByteBuffer> jfif() {
        return findSegments(APP0, "JFIF\0").filter(data -> data.limit() >= 7).findFirst();
    }

    private static OptionalDouble dpi(ByteBuffer jfif) {
        int density = jfif.getShort(3) & 0xFFFF;
        return switch (jfif.get(2)) {
            case INCH -> OptionalDouble.of(density);
            case 2 -> OptionalDouble.of(density * Density.CENTIMETRES_PER_INCH);
            default -> OptionalDouble.empty();
        };
    }

    /** How Adobe's programs wrote the colours: 0 as they are, 1 as YCbCr, 2 as YCCK; empty: no such program did. */
    Optional<Integer> adobe() {
        return findSegments(APP14, "Adobe")
                .filter(data -> data.limit() >= 7)
                .map(data -> (int) data.get(6))
                .findFirst();
    }

    /** Whether three components are YCbCr, as readers take them: JFIF always is, else Adobe says, else their names do. */
    boolean isYcc() {
        return jfif().isPresent() || adobe().map(transform -> transform != 0).orElseGet(() -> !isNamedRgb());
    }

    private boolean isNamedRgb() {
        int first = frame.content() + 6;
        return first + 7 <= frame.to() && bytes[first] == 'R' && bytes[first + 3] == 'G' && bytes[first + 6] == 'B';
    }

    /** The colour profile, which may be cut into pieces; they are taken in the order of the file. */
    byte[] profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        findSegments(APP2, "ICC_PROFILE\0").filter(data -> data.limit() > 2).forEach(data -> {
            byte[] piece = new byte[data.limit() - 2];
            data.get(2, piece);
            profile.writeBytes(piece);
        });
        return profile.toByteArray();
    }

    private Stream<ByteBuffer> findSegments(int marker, String name) {
        return segments.stream()
                .filter(segment -> segment.marker() == marker)
                .map(segment -> ByteBuffer.wrap(bytes, segment.content(), segment.to() - segment.content())
                        .slice())
                .filter(data -> begins(data, name.getBytes(StandardCharsets.ISO_8859_1)))
                .map(data -> data.slice(name.length(), data.limit() - name.length()));
    }

    private static boolean begins(ByteBuffer data, byte[] name) {
        return data.limit() >= name.length && data.slice(0, name.length).equals(ByteBuffer.wrap(name));
    }

    /** The same picture behind a head of our own, without all that is not a picture. */
    byte[] with(byte[] head) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(0xFF);
        out.write(JpegSegments.START);
        out.writeBytes(head);
        for (Segment segment : segments) {
            if (segment.marker() < APP0 || segment.marker() > APP15 && segment.marker() != COMMENT) {
                out.write(bytes, segment.from(), segment.to() - segment.from());
            }
        }
        out.write(0xFF);
        out.write(JpegSegments.END);
        return out.toByteArray();
    }
}
