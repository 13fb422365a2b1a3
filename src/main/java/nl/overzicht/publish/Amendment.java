package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;

/**
 * New files, or new versions of files, in a folder that we do not own: the content folder, or the folder of a list that
 * is exported. Either all of them are installed or none: they are prepared within the folder, then moved by renames
 * that a journal records, so that the next run can finish an interrupted move.
 */
public final class Amendment implements Output, AutoCloseable {

    /** Hidden, so that a content folder does not read it. */
    static final String WORKPLACE = ".overzicht-amendment";

    private final WorkFolder place;
    private final Disk disk;
    private final Staging files;

    private Amendment(WorkFolder place, Disk disk, BuildLock lock) {
        this.place = place;
        this.disk = disk;
        this.files = new Staging(place, disk, lock);
    }

    /**
     * Finishes or removes what a killed run left of an amendment of this folder; does nothing when there is nothing
     * left.
     *
     * @param findings receives PUB-3 and PUB-6
     * @throws IOException when files cannot be moved or removed
     */
    public static void recover(Path folder, Findings findings) throws IOException {
        new Recovery(workplace(folder), new RealDisk(), findings).run();
    }

    /**
     * Begins to amend an existing folder, and holds its lock until the amendment is closed.
     *
     * @param findings receives PUB-1 when another run amends the folder now, PUB-3 and PUB-6
     * @return empty, with a finding, when it cannot begin
     * @throws IOException when nothing can be written there
     */
    public static Optional<Amendment> begin(Path folder, Findings findings) throws IOException {
        return begin(folder, new RealDisk(), findings);
    }

    /**
     * Writes one file, or replaces it, atomically.
     *
     * @param findings receives PUB-1 when another run amends that folder now; then nothing is written
     * @throws IOException when it cannot be written
     */
    public static void put(Path file, byte[] bytes, Findings findings) throws IOException {
        Optional<Amendment> begun = begin(file.getParent(), findings);
        if (begun.isPresent()) {
            try (Amendment amendment = begun.get()) {
                amendment.write(file.getFileName().toString(), bytes);
                amendment.apply();
            }
        }
    }

    static Optional<Amendment> begin(Path folder, Disk disk, Findings findings) throws IOException {
        WorkFolder place = workplace(folder);
        Recovery recovery = new Recovery(place, disk, findings);
        if (recovery.isRefused()) {
            return Optional.empty();
        }
        return recovery.lock(folder).map(lock -> new Amendment(place, disk, lock));
    }

    private static WorkFolder workplace(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return new WorkFolder(whole, whole.resolve(WORKPLACE));
    }

    /** Whether a path may be written: relative, within the folder, and not hidden. */
    public static boolean isPath(String path) {
        return OutputPath.isSafe(path);
    }

    @Override
    public void write(String path, byte[] bytes) {
        files.write(path, bytes);
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        files.writeDocument(path, bytes, pages);
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        return files.findWritten(path);
    }

    @Override
    public byte[] read(String path) {
        return files.read(path);
    }

    /**
     * Moves all files that were written into place.
     *
     * @throws IOException when a file cannot be moved; the next run finishes the move from the journal
     */
    public void apply() throws IOException {
        List<String> paths =
                files.files().stream().map(WrittenFile::path).sorted().toList();
        new Swap(place, disk).run(new Journal(List.of(), paths, List.of()));
    }

    /** Removes the files that were not applied. */
    @Override
    public void close() throws IOException {
        files.close();
    }

    /** Only releases the lock, as the end of the process would. */
    void dropLock() throws IOException {
        files.dropLock();
    }
}
