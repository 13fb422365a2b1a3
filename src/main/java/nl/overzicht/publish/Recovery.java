package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;

/**
 * Repairs what a killed run left: a swap with a journal is finished, everything else is removed.
 *
 * @param place where the run worked
 * @param disk that is changed
 * @param findings receives PUB-3 and PUB-6
 */
record Recovery(WorkFolder place, Disk disk, Findings findings) {

    /**
     * Runs before a folder is read or written. Leaves another run that works there now alone, and files that cannot be
     * removed, as on a read-only medium.
     *
     * @throws IOException when a swap must be finished and cannot be
     */
    void run() throws IOException {
        if (isRefused() || !Files.exists(place.root())) {
            return;
        }
        try {
            Optional<BuildLock> lock = BuildLock.take(place.lock());
            if (lock.isPresent()) {
                recover(lock.get());
                lock.get().release();
            }
        } catch (IOException failed) {
            if (Files.exists(place.journal(), LinkOption.NOFOLLOW_LINKS)) {
                throw failed;
            }
        }
    }

    /** Reports PUB-3 when the path of the workplace is not a folder: nothing is written or deleted through it. */
    boolean isRefused() {
        if (place.isTaken()) {
            findings.add(PublishRule.NO_WORKPLACE.of(place.root()));
        }
        return place.isTaken();
    }

    /**
     * Takes the lock of the workplace for a run that will write there, and repairs what an earlier one left.
     *
     * @param written the folder as the author names it, for PUB-1
     * @return empty, with a finding, when another run works there now
     */
    Optional<BuildLock> lock(Path written) throws IOException {
        disk.createFolder(place.root());
        Optional<BuildLock> lock = BuildLock.take(place.lock());
        if (lock.isPresent()) {
            recover(lock.get());
        } else {
            findings.add(PublishRule.BUSY.of(written));
        }
        return lock;
    }

    private void recover(BuildLock lock) throws IOException {
        boolean recovered = false;
        try {
            if (Files.exists(place.journal(), LinkOption.NOFOLLOW_LINKS)) {
                finish();
            }
            new Swap(place, disk).clear();
            recovered = true;
        } finally {
            if (!recovered) {
                lock.release();
            }
        }
    }

    private void finish() throws IOException {
        Optional<Journal> journal = Journal.read(place);
        if (journal.isPresent()) {
            new Swap(place, disk).finish(journal.get());
        } else {
            putAside();
        }
    }

    /** Keeps the files that an unreadable journal may refer to, since they may be all that is left of an output. */
    private void putAside() throws IOException {
        Path aside = place.aside();
        disk.createFolder(aside);
        for (Path left : List.of(place.fresh(), place.old(), place.journal())) {
            if (Files.exists(left, LinkOption.NOFOLLOW_LINKS)) {
                disk.move(left, aside.resolve(left.getFileName()));
            }
        }
        findings.add(PublishRule.NO_JOURNAL.of(place.journal(), aside.getFileName()));
    }
}
