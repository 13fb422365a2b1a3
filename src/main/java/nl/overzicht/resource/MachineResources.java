package nl.overzicht.resource;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the machine gives a process beside its memory: open files, and a folder for temporary ones. Only asked after a
 * failure, to explain it.
 */
public final class MachineResources {

    /** A typeface, which the JDK writes to a temporary file to set text from right to left, has about this many bytes. */
    private static final int ROOM = 1_000_000;

    /** This many files are open at a time at most while a library is loaded. */
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
     * What a failure to write was about, as its user knows it: the file itself, or, when it was still to be made, as in a hidden
     * folder of ours, the nearest folder above it that is there.
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
