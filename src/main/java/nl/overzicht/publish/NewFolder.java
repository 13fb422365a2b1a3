package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a folder with files that belong to the author from then on: no manifest, no lock. It is prepared beside its place and
 * moved there by one rename, so it does not exist, or is complete. A folder that is there and empty is filled, since it may be the one
 * where somebody works; nothing is ever replaced.
 */
public final class NewFolder {

    private final Path folder;
    private final Disk disk;

    NewFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The folder to make, that is not there yet or is empty; nothing is written before {@link #write}. */
    public static NewFolder of(Path folder) {
        return new NewFolder(folder.toAbsolutePath().normalize(), new RealDisk());
    }

    /** Whether something is there that is no empty folder. */
    public boolean isTaken() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return !Files.isDirectory(folder) || !entries(folder).isEmpty();
    }

    /**
     * Writes the files.
     *
     * @param files bytes by their path in the folder
     * @throws IOException when the disk refuses; nothing is there then
     */
    public void write(Map<String, byte[]> files) throws IOException {
        Path place = folder.resolveSibling(".overzicht-" + folder.getFileName() + "-new");
        disk.delete(place);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                disk.write(place.resolve(OutputPath.check(file.getKey())), file.getValue());
            }
            move(place);
        } finally {
            clear(place);
        }
    }

    private void clear(Path place) {
        try {
            disk.delete(place);
        } catch (IOException left) {
            // What stays is hidden and empty or unfinished; the next try deletes it.
        }
    }

    private void move(Path place) throws IOException {
        if (!Files.exists(folder)) {
            disk.move(place, folder);
            return;
        }
        List<Path> moved = new ArrayList<>();
        try {
            for (Path entry : entries(place)) {
                Path target = folder.resolve(entry.getFileName());
                disk.move(entry, target);
                moved.add(target);
            }
        } catch (IOException failed) {
            for (Path target : moved) {
                disk.delete(target);
            }
            throw failed;
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
