package nl.overzicht.resource;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Resources of a process besides memory: open files, and a folder for temporary files. Only checked after a failure, to
 * explain it.
 */
public final class MachineResources {

    /** Bytes of a typical font file, which the JDK writes to a temporary file to lay out text from right to left. */
    private static final int ROOM = 1_000_000;

    /** Most files that are open at a time while a library is loaded. */
    private static final int SPARE = 12;

    private MachineResources() {}

    /** Whether some more files can be open at a time. */
    public static boolean canOpenFiles() {
        List<DirectoryStream<Path>> open = new ArrayList<>();
        try {
            while (open.size() < SPARE) {
                open.add(Files.newDirectoryStream(Path.of("")));
            }
            return true;
        } catch (IOException none) {
            return false;
        } finally {
            open.forEach(MachineResources::close);
        }
    }

    private static void close(DirectoryStream<Path> folder) {
        try {
            folder.close();
        } catch (IOException left) {
            // The program ends.
        }
    }

    /**
     * The path that explains a failure to write: the file itself or, when it does not exist, its nearest existing
     * parent, since the path may lie in a hidden folder that the user does not know.
     */
    public static Path nearestExisting(Path file) {
        Path place = file.toAbsolutePath();
        while (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && place.getParent() != null) {
            place = place.getParent();
        }
        return place.equals(file.toAbsolutePath()) ? file : place;
    }

    /** Where Java puts temporary files. */
    public static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir", ""));
    }

    /** Whether a temporary file of some size can be written. */
    public static boolean canWriteTemporaryFiles() {
        try {
            Path probe = Files.createTempFile(temporaryFolder(), "overzicht", "");
            try {
                Files.write(probe, new byte[ROOM]);
            } finally {
                Files.delete(probe);
            }
            return true;
        } catch (IOException unusable) {
            return false;
        }
    }
}
