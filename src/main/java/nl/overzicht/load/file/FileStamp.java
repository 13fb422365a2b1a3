package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The properties of a file according to the file system.
 *
 * @param file its identity; may be empty
 */
record FileStamp(long size, FileTime time, String file, boolean isReadable) {

    /** In place of the hash of a file that cannot be read. */
    static final String UNREADABLE = "unreadable";

    private static final int PIECE = 1 << 16;

    /** The stamp of a path. Anything that is not a regular file, such as a pipe, is never opened. */
    static FileStamp of(Path path, BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime(),
                Objects.toString(attributes.fileKey(), ""),
                !attributes.isOther() && Files.isReadable(path));
    }

    /** The hash of the file with this stamp. */
    String hash(Path file) {
        if (!isReadable) {
            return UNREADABLE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestInputStream read = new DigestInputStream(in, digest);
            byte[] piece = new byte[PIECE];
            while (read.read(piece) >= 0) {}
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            return UNREADABLE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
