package nl.overzicht.load.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the table directory of a font file (OpenType 1.9, "Organization of an OpenType Font").
 *
 * @param bytes of the file
 */
public record FontFile(byte[] bytes) {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = 0x74727565;
    /** Length in bytes of the file header, and of each entry of the directory. */
    private static final int HEAD = 12;

    private static final int ENTRY = 16;
    private static final int FS_TYPE = 8;
    /**
     * Bits of the field fsType that restrict embedding: not at all; for printing, for editing, only the whole font, only
     * bitmaps.
     */
    private static final int RESTRICTED = 0x0002;

    private static final int PREVIEW = 0x0004;
    private static final int EDITABLE = 0x0008;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;

    /** Whether it is a TrueType font with glyph outlines: no CFF, collection or web font. */
    public boolean hasTrueTypeOutlines() {
        int kind = bytes.length < HEAD ? 0 : ByteBuffer.wrap(bytes).getInt(0);
        return (kind == TRUE_TYPE || kind == TRUE) && table("glyf").isPresent();
    }

    /** Whether its license bits allow a subset to be embedded in a document; true when it has no such bits. */
    public boolean mayBeEmbedded() {
        Optional<ByteBuffer> rights = table("OS/2").filter(table -> table.remaining() >= FS_TYPE + 2);
        int type = rights.map(table -> table.getShort(table.position() + FS_TYPE) & 0xFFFF)
                .orElse(0);
        boolean restricted = (type & RESTRICTED) != 0 && (type & (PREVIEW | EDITABLE)) == 0;
        return !restricted && (type & (NO_SUBSET | BITMAP_ONLY)) == 0;
    }

    /** The bytes from the start of a table on; empty when the table is missing or outside the file. */
    private Optional<ByteBuffer> table(String tag) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int tables = file.getShort(4) & 0xFFFF;
        for (int at = HEAD; at + ENTRY <= bytes.length && at < HEAD + tables * ENTRY; at += ENTRY) {
            String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            long from = file.getInt(at + 8) & 0xFFFFFFFFL;
            long length = file.getInt(at + 12) & 0xFFFFFFFFL;
            if (name.equals(tag) && from + length <= bytes.length) {
                return Optional.of(file.position((int) from).limit((int) (from + length)));
            }
        }
        return Optional.empty();
    }
}
