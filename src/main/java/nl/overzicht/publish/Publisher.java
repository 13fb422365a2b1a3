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
 * Replaces the last build by a finished one (rule of truth 6). Only files in the output folder that a manifest of ours
 * names are replaced; files of others stay.
 */
public final class Publisher {

    private final Path output;
    private final Disk disk;

    Publisher(Path output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    /** A publisher into this folder, which need not exist. */
    public static Publisher of(Path output) {
        return new Publisher(output, new RealDisk());
    }

    /**
     * Finishes or removes what an earlier run left; does nothing when there is nothing left. To be called before a
     * folder is read or written.
     *
     * @param findings receives PUB-3 and PUB-6
     * @throws IOException when a swap must be finished and cannot be
     */
    public void recover(Findings findings) throws IOException {
        Optional<Path> folder = folder();
        if (folder.isPresent()) {
            for (WorkFolder place : WorkFolder.candidates(folder.get())) {
                new Recovery(place, disk, findings).run();
            }
        }
    }

    /**
     * Begins a build: first finishes or removes what an earlier one left.
     *
     * @param findings receives PUB-1 to PUB-4, PUB-6 and PUB-7
     * @return where to write; empty after an error
     * @throws IOException when nothing can be written there
     */
    public Optional<Staging> begin(Findings findings) throws IOException {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            findings.add(PublishRule.NO_FOLDER.of(output));
            return Optional.empty();
        }
        recover(findings);
        WorkFolder place = WorkFolder.of(folder.get());
        Recovery recovery = new Recovery(place, disk, findings);
        if (recovery.isRefused() || !canBeReplaced(place.output(), findings)) {
            return Optional.empty();
        }
        return recovery.lock(output).map(lock -> new Staging(place, disk, lock));
    }

    /** Whether the last build can be moved away, checked before anything is made. */
    private boolean canBeReplaced(Path folder, Findings findings) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        OtherFiles.requireWritable(folder);
        Optional<Manifest> last = last(folder, findings);
        if (last.isEmpty()) {
            return false;
        }
        Set<Path> mounts = Mounts.of(folder);
        List<Path> fixed = last.get().entries().stream()
                .map(folder::resolve)
                .filter(entry -> mounts.stream().anyMatch(mount -> mount.startsWith(entry)))
                .toList();
        fixed.forEach(entry -> findings.add(PublishRule.MOUNTED.of(output.resolve(folder.relativize(entry)))));
        Set<String> links = last.get().links(folder);
        links.forEach(path -> findings.add(PublishRule.LINK.of(output, path)));
        OtherFiles.find(folder, last.get().entries(), Set.of());
        return fixed.isEmpty() && links.isEmpty();
    }

    /**
     * Publishes a build.
     *
     * @param findings receives PUB-2, PUB-4 and PUB-8
     * @return whether the build is in the output folder now; after an error nothing was changed
     */
    public boolean publish(Staging staging, Findings findings) throws IOException {
        WorkFolder place = staging.place();
        Optional<Manifest> last = last(place.output(), findings);
        if (last.isEmpty()) {
            return false;
        }
        Set<String> ours = last.get().entries();
        Set<String> install = entries(staging);
        OtherFiles others =
                OtherFiles.find(place.output(), ours, last.get().files().keySet());
        Set<String> inTheWay = others.findConflicts(staging.files());
        install.stream()
                .filter(name -> !ours.contains(name) && exists(place.output().resolve(name)))
                .forEach(inTheWay::add);
        inTheWay.forEach(name -> findings.add(PublishRule.FOREIGN.of(output, name)));
        if (!inTheWay.isEmpty()) {
            return false;
        }
        disk.write(place.fresh().resolve(Manifest.NAME), Manifest.of(staging.files()));
        swap(place, others, install, ours);
        others.paths().forEach(path -> findings.add(PublishRule.KEPT.of(output, path)));
        return true;
    }

    /**
     * Adds a build to the output folder as a new folder, by one rename, so that it is complete whenever it exists.
     * Other files are not touched. Its bytes must not change, so a {@code .gitattributes} keeps Git from changing line
     * endings.
     *
     * @param name of the new folder
     * @param findings receives PUB-5
     * @return SHA-256 of its manifest; empty when it was not added
     */
    public Optional<String> add(Staging staging, String name, Findings findings) throws IOException {
        WorkFolder place = staging.place();
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

    private void swap(WorkFolder place, OtherFiles others, Set<String> install, Set<String> ours) throws IOException {
        Set<String> all = new TreeSet<>(install);
        for (String path : others.paths()) {
            disk.createFolder(place.fresh().resolve(path).getParent());
            all.add(path.substring(0, path.indexOf('/')));
        }
        Set<String> remove = new TreeSet<>(ours);
        remove.removeAll(all);
        new Swap(place, disk).run(new Journal(List.copyOf(others.paths()), List.copyOf(all), List.copyOf(remove)));
    }

    /** The output folder with its links followed; empty when the path is not a folder. */
    private Optional<Path> folder() throws IOException {
        return Destination.real(output).filter(path -> !exists(path) || Files.isDirectory(path));
    }

    private static Set<String> entries(Staging staging) {
        Set<String> entries = new TreeSet<>();
        staging.files().forEach(file -> entries.add(file.path().split("/")[0]));
        entries.add(Manifest.NAME);
        return entries;
    }

    /** The manifest of the last build, without files when there was none; empty when it cannot be read. */
    private Optional<Manifest> last(Path folder, Findings findings) throws IOException {
        try {
            return Optional.of(Manifest.ofFolder(folder));
        } catch (Manifest.InvalidManifest wrong) {
            findings.add(PublishRule.NO_MANIFEST.of(output.resolve(Manifest.NAME)));
            return Optional.empty();
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
