package nl.overzicht.load.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Detects the encoding of a text by its first bytes, whatever was declared.
 *
 * @param first bytes of the file
 */
record EncodingSigns(byte[] first) {

    /** The number of bytes that are enough to recognise a file. */
    static final int PIECE = 2_000;

    /** In UTF-16 text in any of our languages, at least one byte in this many is the zero half of a Latin character. */
    private static final int RARE = 3;

    private static final int FEWEST = 8;

    /** The encoding of the byte order mark; empty when there is none. */
    Optional<Charset> mark() {
        int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    /** UTF-16, when the bytes are pairs that mostly form Latin characters; otherwise empty. */
    Optional<Charset> wide() {
        int even = zeros(0);
        int odd = zeros(1);
        if (first.length < FEWEST || Math.max(even, odd) * RARE < first.length || Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private int zeros(int from) {
        int zeros = 0;
        for (int i = from; i < first.length; i += 2) {
            zeros += first[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
