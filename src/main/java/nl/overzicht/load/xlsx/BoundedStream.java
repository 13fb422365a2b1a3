package nl.overzicht.load.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.overzicht.load.rule.UnsafeWorkbookRule;

/**
 * A stream of an uncompressed part of a workbook that enforces limits: on the total size, on the encoding, which must let tags
 * be recognised, and on the length of a text, which a parser keeps in memory. Two numbers are counted: all bytes, and bytes
 * without a tag.
 */
final class BoundedStream extends FilterInputStream {

    /** The most bytes without a tag: a cell has at most 32,767 characters, each written in at most ten bytes. */
    private static final int LONGEST_TEXT = 400_000;

    private final long most;
    private long all;
    private int text;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** The number of bytes so far. */
    long size() {
        return all;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            if (bytes[i] == 0) {
                throw new UnsafeWorkbook(UnsafeWorkbookRule.ZEROS);
            }
            text = bytes[i] == '<' ? 0 : text + 1;
            if (text > LONGEST_TEXT) {
                throw new UnsafeWorkbook(UnsafeWorkbookRule.TEXT_TOO_LONG);
            }
        }
        all += Math.max(0, read);
        if (all > most) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_LARGE);
        }
        return read;
    }
}
