package nl.overzicht.resource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Properties files with the messages of an author over ours. */
final class MessageFiles {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private MessageFiles() {}

    /** Both as one: of two entries under one key the last one holds. */
    static byte[] merge(byte[] ours, byte[] own) {
        boolean marked = Arrays.mismatch(BYTE_ORDER_MARK, own) == BYTE_ORDER_MARK.length;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(ours);
        both.write('\n');
        both.writeBytes(marked ? Arrays.copyOfRange(own, BYTE_ORDER_MARK.length, own.length) : own);
        return both.toByteArray();
    }
}
