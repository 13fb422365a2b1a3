package nl.overzicht.resource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Properties files in which messages of an author override ours. */
final class MessageFiles {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private MessageFiles() {}

    /** Concatenates both files: of two entries with one key the last one applies. */
    static byte[] merge(byte[] ours, byte[] own) {
        boolean marked = Arrays.mismatch(BYTE_ORDER_MARK, own) == BYTE_ORDER_MARK.length;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(ours);
        both.write('\n');
        both.writeBytes(marked ? Arrays.copyOfRange(own, BYTE_ORDER_MARK.length, own.length) : own);
        return both.toByteArray();
    }
}
