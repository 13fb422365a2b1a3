package nl.overzicht.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a build prepares what it will publish, on the file system of the output folder, so that each step into place is one
 * rename: {@code .overzicht-NAME/} beside the output folder, or {@code .overzicht-work/} in it where it is a mount point (as
 * the volume of a container) or where nothing may be written beside it.
 *
 * @param output the output folder, its links followed
 * @param root of the workplace
 */
record WorkFolder(Path output, Path root) {

    /** The workplace in an output folder: hidden, and outside of what a web server shows. */
    static final String INSIDE = ".overzicht-work";

    /** The workplace for a next build. */
    static WorkFolder of(Path output) throws IOException {
        List<WorkFolder> all = all(output);
        boolean besides = !Files.isDirectory(output)
                || Files.isWritable(output.getParent()) && !Mounts.of(output).contains(output);
        return all.get(besides ? 0 : 1);
    }

    /** Where an earlier build may have left something: beside the output folder, and in it. */
    static List<WorkFolder> all(Path output) {
        return List.of(
                new WorkFolder(output, output.resolveSibling(".overzicht-" + output.getFileName())),
                new WorkFolder(output, output.resolve(INSIDE)));
    }

    /** Held by the build that runs. */
    Path lock() {
        return root.resolve("lock");
    }

    /** The new output, as it is made. */
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

    /** What the new output replaced. */
    Path old() {
        return root.resolve("old");
    }

    /** There when a swap has begun: from then on it is finished, never undone. */
    Path journal() {
        return root.resolve("journal");
    }

    /** The journal until it is whole. */
    Path nextJournal() {
        return root.resolve("journal.new");
    }

    /** Where what a run left is put that cannot be understood; a folder that is not there yet. */
    Path aside() {
        int number = 1;
        while (Files.exists(root.resolve("damaged-" + number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return root.resolve("damaged-" + number);
    }

    /** Whether something is where the workplace is to be that is not a folder, as a link that leads elsewhere. */
    boolean isTaken() {
        return Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS);
    }
}
