package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Moves a finished build into place. Each step can be repeated: a run that finds the journal finishes the swap from
 * wherever it stopped.
 *
 * @param place where the build is
 * @param disk that is changed
 */
record Swap(WorkFolder place, Disk disk) {

    /** Writes the journal, does what it says, and deletes it. */
    void run(Journal journal) throws IOException {
        journal.write(place, disk);
        finish(journal);
        clear();
    }

    /** Does what the journal on the disk says, and deletes it. */
    void finish(Journal journal) throws IOException {
        disk.createFolder(place.output());
        disk.createFolder(place.old());
        for (String path : journal.keep()) {
            carry(path);
        }
        for (String name : journal.install()) {
            install(name);
        }
        for (String name : journal.remove()) {
            setAside(name);
        }
        disk.delete(place.journal());
    }

    /** Removes what is left of a build whose swap has not begun or is finished. */
    void clear() throws IOException {
        disk.delete(place.nextJournal());
        disk.delete(place.fresh());
        disk.delete(place.old());
    }

    /** The same at the end of a build. A journal shows that its swap has begun: the next command finishes it. */
    void clearUnlessBegun() throws IOException {
        if (!Files.exists(place.journal())) {
            clear();
        }
    }

    /** Moves a file of others into the new entry before that is installed; its folder was made before the journal. */
    private void carry(String path) throws IOException {
        Path there = place.output().resolve(path);
        Path fresh = place.fresh().resolve(path);
        if (exists(there) && exists(fresh.getParent())) {
            disk.move(there, fresh);
        }
    }

    private void install(String name) throws IOException {
        Path fresh = place.fresh().resolve(name);
        if (exists(fresh)) {
            setAside(name);
            disk.createFolder(place.output().resolve(name).getParent());
            moveIn(fresh, place.output().resolve(name));
        }
    }

    /** A file of an amendment may lie in a mount point: then it is copied, and deleted only after that. */
    private void moveIn(Path fresh, Path target) throws IOException {
        try {
            disk.move(fresh, target);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            disk.write(target, Files.readAllBytes(fresh));
            disk.delete(fresh);
        }
    }

    /** A folder in a lower layer of a container's file system cannot be renamed, only deleted. */
    private void setAside(String name) throws IOException {
        Path there = place.output().resolve(name);
        if (exists(there)) {
            disk.delete(place.old().resolve(name));
            disk.createFolder(place.old().resolve(name).getParent());
            try {
                disk.move(there, place.old().resolve(name));
            } catch (AtomicMoveNotSupportedException noRename) {
                disk.delete(there);
            }
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
