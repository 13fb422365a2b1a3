package nl.overzicht.load.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The first characters of a file, by which its kind is recognised in any encoding.
 *
 * @param text the first bytes as characters of Latin-1, without zeros
 */
public record FileBeginning(String text) {

    /** The kind of a file by its first bytes. */
    public enum Kind {
        /** A zip archive, such as XLSX. */
        ZIP("504b0304"),
        /** An OLE compound file: an old XLS, or a workbook with a password. */
        COMPOUND("d0cf11e0a1b11ae1"),
        /** Anything else. */
        OTHER("");

        private final byte[] first;

        Kind(String hex) {
            this.first = HexFormat.of().parseHex(hex);
        }

        /** Most bytes that are needed. */
        static final int BYTES = 8;

        /** The kind of a file with these first bytes. */
        static Kind of(byte[] bytes) {
            return Arrays.stream(values())
                    .filter(kind -> Arrays.equals(kind.first, Arrays.copyOf(bytes, kind.first.length)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The first entry of an OpenDocument archive, which is stored uncompressed. */
    private static final Pattern OPEN_DOCUMENT =
            Pattern.compile("PK.{2,28}?mimetype.{0,80}?application/vnd\\.oasis\\.opendocument", Pattern.DOTALL);

    private static final String MARK = "(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?+\\s*+";

    private static final Pattern JSON =
            Pattern.compile(MARK + "(?:\\[?\\s*\\{\\s*\"[^\"\n]*\"\\s*:|\\[\\s*\\[\\s*[\"0-9\\[])");

    private static final Pattern LIST = Pattern.compile(MARK + "\\[\\s*\\{");

    private static final Pattern CELLS = Pattern.compile(MARK + "[\\p{Alnum}\"'\u00a0-\u00ff;,][^\n]*[,;\t]");

    private static final Pattern PAGE = Pattern.compile(
            "^[^<]{0,20}<(?:(?:!doctype html|html|head|meta|style|body|div|table)\\b|(?:!--|\\?|!doctype).*<html\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static FileBeginning of(byte[] bytes) {
        return new FileBeginning(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
    }

    /** Whether the file begins like HTML. */
    public boolean isWebPage() {
        return matches(PAGE);
    }

    /** Whether it is an OpenDocument file, such as LibreOffice writes. */
    public boolean isOpenDocument() {
        return matches(OPEN_DOCUMENT);
    }

    /** Whether the file begins like JSON with objects or lists. */
    public boolean isJson() {
        return matches(JSON);
    }

    /** Whether the file begins like a JSON list of objects. */
    public boolean isList() {
        return matches(LIST);
    }

    /** Whether the file begins with text cells, so neither like JSON nor like HTML. */
    public boolean isText() {
        return matches(CELLS);
    }

    private boolean matches(Pattern pattern) {
        return pattern.matcher(text).lookingAt();
    }
}
