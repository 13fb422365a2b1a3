package nl.overzicht.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, lower case. */
public final class Hash {

    private static final int BUFFER = 1 << 16;

    private Hash() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The hash of a text that does not depend on the line ends of a checkout: CR LF counts as LF. */
    public static String ofLines(byte[] text) {
        String lines = new String(text, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return of(lines.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The hash of a file, which is read in pieces. */
    static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return of(digest);
    }

    /** A stream that hashes what is written through it; {@link #of(MessageDigest)} gives the hash. */
    static DigestOutputStream through(OutputStream file) {
        return new DigestOutputStream(file, digest());
    }

    static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
