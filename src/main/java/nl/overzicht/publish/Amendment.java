package nl.overzicht.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.overzicht.finding.Findings;

/**
 * New files, or new versions of files, in a folder that is somebody else's: the content folder, or where a list is to be
 * put. All of them come into place or none: prepared within the folder, then moved by renames that a journal records,
 * which whoever comes next finishes.
 */
public final class Amendment implements Output, AutoCloseable {

    /** Hidden, so that a content folder does not read it. */
    static final String WORKPLACE = ".overzicht-amendment";

    private final WorkFolder place;
    private final Disk disk;
    private final BuildLock lock;
    private final TreeMap<String, WrittenFile> files = new TreeMap<>();

    private Amendment(WorkFolder place, Disk disk, BuildLock lock) {
        this.place = place;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * Finishes or clears away what an amendment of this folder left when it was killed; does nothing in any other case.
     *
     * @param findings receives PUB-3 and PUB-6
     * @throws IOException when files cannot be moved or removed
     */
    public static void recover(Path folder, Findings findings) throws IOException {
        new Recovery(workplace(folder), new RealDisk(), findings).run();
    }

    /**
     * Begins to amend a folder that is there, and holds its lock until it is closed.
     *
     * @param findings receives PUB-1 when another run does so now, PUB-3 and PUB-6
     * @return empty, with a finding, when it cannot begin
     * @throws IOException when nothing can be written there
     */
    public static Optional<Amendment> begin(Path folder, Findings findings) throws IOException {
        return begin(folder, new RealDisk(), findings);
    }

    /**
     * Writes one file instead of an earlier one, if any, complete or not at all.
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
        WrittenFile file = new WrittenFile(OutputPath.check(path), bytes.length, Hash.of(bytes), OptionalInt.empty());
        if (files.putIfAbsent(path, file) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
        try {
            disk.write(place.fresh().resolve(path), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        write(path, bytes);
    }

    @Override
    public Optional<WrittenFile> written(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public byte[] read(String path) {
        return place.read(path);
    }

    /**
     * Moves all that was written into its place.
     *
     * @throws IOException when a file cannot be moved; the next run finishes by the journal
     */
    public void apply() throws IOException {
        new Swap(place, disk).run(new Journal(List.of(), List.copyOf(files.keySet()), List.of()));
    }

    /** Clears away what was not applied. */
    @Override
    public void close() throws IOException {
        new Swap(place, disk).clearUnlessBegun();
        lock.release();
    }

    /** Releases the lock as the end of the process would, and nothing else. */
    void dropLock() throws IOException {
        lock.drop();
    }
}
