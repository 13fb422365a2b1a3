package nl.overzicht.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.finding.Findings;

/**
 * Puts a finished build in the place of the last one (rule of truth 6). In the output folder only what a manifest of
 * ours names is touched; a note or a file of somebody else's stays.
 */
public final class Publisher {

    private final Path output;
    private final Disk disk;

    Publisher(Path output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    /** Publishes into this folder; it need not exist. */
    public static Publisher of(Path output) {
        return new Publisher(output, new RealDisk());
    }

    /**
     * Begins a build: first finishes or clears away what an earlier one left.
     *
     * @param findings receives PUB-1 and PUB-3
     * @return where to write; empty after a finding
     */
    public Optional<Staging> begin(Findings findings) throws IOException {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            findings.add(PublishRule.NO_FOLDER.of(output));
            return Optional.empty();
        }
        Workplace place = Workplace.of(folder.get());
        disk.createFolder(place.root());
        Optional<BuildLock> lock = BuildLock.take(place.lock());
        if (lock.isEmpty()) {
            findings.add(PublishRule.BUSY.of(output));
            return Optional.empty();
        }
        new Swap(place, disk).recover(lock.get());
        return Optional.of(new Staging(place, disk, lock.get()));
    }

    /**
     * Publishes a build.
     *
     * @param findings receives PUB-2 and PUB-4
     * @return whether it stands in the output folder; after a finding nothing was touched
     */
    public boolean publish(Staging staging, Findings findings) throws IOException {
        Workplace place = staging.place();
        Optional<Set<String>> ours = ours(place.output(), findings);
        if (ours.isEmpty()) {
            return false;
        }
        Set<String> install = entries(staging);
        List<String> foreign = install.stream()
                .filter(name -> !ours.get().contains(name))
                .filter(name -> exists(place.output().resolve(name)))
                .toList();
        foreign.forEach(name -> findings.add(PublishRule.FOREIGN.of(output.resolve(name))));
        if (!foreign.isEmpty()) {
            return false;
        }
        disk.write(place.fresh().resolve(Manifest.NAME), Manifest.of(staging.files()));
        swap(place, install, ours.get());
        return true;
    }

    /**
     * Adds a build to the output folder as an entry of its own, by one rename: it is not there, or whole. Nothing else is
     * touched. It is kept byte by byte, so Git is asked not to change line endings in it.
     *
     * @param name of the entry
     * @param findings receives PUB-5
     * @return SHA-256 of its manifest; empty: it was not added
     */
    public Optional<String> add(Staging staging, String name, Findings findings) throws IOException {
        Workplace place = staging.place();
        Path target = place.output().resolve(OutputPath.check(name));
        if (exists(target)) {
            findings.add(PublishRule.THERE_ALREADY.of(output.resolve(name)));
            return Optional.empty();
        }
        staging.write(OutputPath.GIT_ATTRIBUTES, "* -text\n".getBytes(StandardCharsets.US_ASCII));
        byte[] manifest = Manifest.of(staging.files());
        disk.write(place.fresh().resolve(Manifest.NAME), manifest);
        disk.createFolder(place.output());
        disk.move(place.fresh(), target);
        return Optional.of(Hash.of(manifest));
    }

    private void swap(Workplace place, Set<String> install, Set<String> ours) throws IOException {
        Set<String> remove = new TreeSet<>(ours);
        remove.removeAll(install);
        new Journal(List.copyOf(install), List.copyOf(remove)).write(place, disk);
        Swap swap = new Swap(place, disk);
        swap.finish();
        swap.clear();
    }

    /** The output folder with its links followed; empty when something else stands there. */
    private Optional<Path> folder() throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            return Optional.empty();
        }
        if (!exists(absolute)) {
            return Optional.of(absolute);
        }
        return Files.isDirectory(absolute) ? Optional.of(absolute.toRealPath()) : Optional.empty();
    }

    private static Set<String> entries(Staging staging) {
        Set<String> entries = new TreeSet<>();
        staging.files().forEach(file -> entries.add(file.path().split("/")[0]));
        entries.add(Manifest.NAME);
        return entries;
    }

    /** What the last build put at the top of the folder; empty when its manifest cannot be read. */
    private Optional<Set<String>> ours(Path folder, Findings findings) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (!exists(manifest)) {
            return Optional.of(Set.of());
        }
        byte[] bytes = Files.readAllBytes(manifest);
        try {
            return Optional.of(Manifest.entries(bytes));
        } catch (IOException wrong) {
            findings.add(PublishRule.NO_MANIFEST.of(output.resolve(Manifest.NAME)));
            return Optional.empty();
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
