package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Moves a finished build into place. Each step can be repeated: whoever finds the journal, finishes the swap from
 * wherever it stopped.
 *
 * @param place where the build stands
 * @param disk that is changed
 */
record Swap(Workplace place, Disk disk) {

    /** Makes whole what the last run left; lets go of the lock when that fails. */
    void recover(BuildLock lock) throws IOException {
        boolean recovered = false;
        try {
            if (Files.exists(place.journal())) {
                finish();
            }
            clear();
            recovered = true;
        } finally {
            if (!recovered) {
                lock.drop();
            }
        }
    }

    /** Finishes what the journal says, and forgets it. */
    void finish() throws IOException {
        Journal journal = Journal.read(place);
        disk.createFolder(place.output());
        disk.createFolder(place.old());
        for (String name : journal.install()) {
            install(name);
        }
        for (String name : journal.remove()) {
            setAside(name);
        }
        disk.delete(place.journal());
    }

    /** Clears away what is left of a build that never began its swap, or has finished it. */
    void clear() throws IOException {
        disk.delete(place.root().resolve("journal.new"));
        disk.delete(place.fresh());
        disk.delete(place.old());
    }

    private void install(String name) throws IOException {
        Path fresh = place.fresh().resolve(name);
        if (exists(fresh)) {
            setAside(name);
            disk.createFolder(place.output().resolve(name).getParent());
            disk.move(fresh, place.output().resolve(name));
        }
    }

    private void setAside(String name) throws IOException {
        if (exists(place.output().resolve(name))) {
            disk.delete(place.old().resolve(name));
            disk.createFolder(place.old().resolve(name).getParent());
            disk.move(place.output().resolve(name), place.old().resolve(name));
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
