package nl.overzicht.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a build prepares its files, on the file system of the output folder, so that each file or folder is installed
 * by one rename: {@code .overzicht-NAME/} beside the output folder, or {@code .overzicht-work/} in it when it is a
 * mount point (such as the volume of a container) or its parent is not writable.
 *
 * @param output the output folder with its links followed
 * @param root of the workplace
 */
record WorkFolder(Path output, Path root) {

    /** The workplace in an output folder: hidden, and outside the folder that a web server shows. */
    static final String INSIDE = ".overzicht-work";

    /** The workplace for the next build. */
    static WorkFolder of(Path output) throws IOException {
        List<WorkFolder> all = candidates(output);
        boolean besides = !Files.isDirectory(output)
                || Files.isWritable(output.getParent()) && !Mounts.of(output).contains(output);
        return all.get(besides ? 0 : 1);
    }

    /** All places where an earlier build may have left something: beside the output folder, and in it. */
    static List<WorkFolder> candidates(Path output) {
        return List.of(
                new WorkFolder(output, output.resolveSibling(".overzicht-" + output.getFileName())),
                new WorkFolder(output, output.resolve(INSIDE)));
    }

    /** The lock file, held by the build that runs. */
    Path lock() {
        return root.resolve("lock");
    }

    /** The new output while it is made. */
    Path fresh() {
        return root.resolve("new");
    }

    /** The bytes of a file of the new output. */
    byte[] read(String path) {
        try {
            return Files.readAllBytes(fresh().resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Files and folders that the new output replaced. */
    Path old() {
        return root.resolve("old");
    }

    /** Exists when a swap has begun: from then on the swap is finished, never undone. */
    Path journal() {
        return root.resolve("journal");
    }

    /** The journal while it is written. */
    Path nextJournal() {
        return root.resolve("journal.new");
    }

    /** A folder that does not exist yet, for leftovers of a run whose journal cannot be read. */
    Path aside() {
        int number = 1;
        while (Files.exists(root.resolve("damaged-" + number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return root.resolve("damaged-" + number);
    }

    /** Whether the path of the workplace is taken by something other than a folder, such as a link. */
    boolean isTaken() {
        return Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS);
    }
}
