package nl.overzicht.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a swap.
 *
 * @param keep paths of files of others, which are moved into the new output
 * @param install names of new files and folders at the top of the output folder; for an amendment, paths
 * @param remove names that the last build had and this one has not
 */
record Journal(List<String> keep, List<String> install, List<String> remove) {

    private static final String KEEP = "keep ";
    private static final String INSTALL = "install ";
    private static final String REMOVE = "remove ";

    /** Size limit of a journal that is read, in bytes: enough for a million files of others. */
    private static final long MOST = 100_000_000;

    /** Writes it atomically. */
    void write(WorkFolder place, Disk disk) throws IOException {
        StringBuilder text = new StringBuilder();
        keep.forEach(path -> text.append(KEEP).append(path).append('\n'));
        install.forEach(name -> text.append(INSTALL).append(name).append('\n'));
        remove.forEach(name -> text.append(REMOVE).append(name).append('\n'));
        disk.writeThrough(place.nextJournal(), text.toString().getBytes(StandardCharsets.UTF_8));
        disk.move(place.nextJournal(), place.journal());
    }

    /**
     * Reads it back. Since it decides what is moved, it is ignored when a line does not have our form or names
     * something outside the output folder.
     *
     * @return empty when it is not a journal of ours
     */
    static Optional<Journal> read(WorkFolder place) throws IOException {
        Path file = place.journal();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST) {
            return Optional.empty();
        }
        try {
            return of(Files.readString(file)).filter(journal -> journal.isWithin(place));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static Optional<Journal> of(String text) {
        Journal journal = new Journal(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean sound = text.endsWith("\n") && text.lines().allMatch(journal::parseLine);
        return sound && !journal.install.isEmpty() ? Optional.of(journal) : Optional.empty();
    }

    private boolean parseLine(String line) {
        if (line.startsWith(KEEP)) {
            return keep.add(line.substring(KEEP.length()));
        }
        if (line.startsWith(INSTALL)) {
            return install.add(line.substring(INSTALL.length()));
        }
        return line.startsWith(REMOVE) && remove.add(line.substring(REMOVE.length()));
    }

    private boolean isWithin(WorkFolder place) {
        return keep.stream().allMatch(OutputPath::isBelow)
                && install.stream().allMatch(OutputPath::isSafe)
                && remove.stream().allMatch(OutputPath::isSafe)
                && keep.stream().noneMatch(path -> crossesLink(place, path))
                && install.stream().noneMatch(path -> crossesLink(place, path))
                && remove.stream().noneMatch(path -> crossesLink(place, path));
    }

    /** Whether a parent folder is a link: what it leads to is not in the output. */
    private static boolean crossesLink(WorkFolder place, String path) {
        Path parent = Path.of(path).getParent();
        for (Path folder = parent; folder != null; folder = folder.getParent()) {
            if (Files.isSymbolicLink(place.output().resolve(folder))
                    || Files.isSymbolicLink(place.fresh().resolve(folder))
                    || Files.isSymbolicLink(place.old().resolve(folder))) {
                return true;
            }
        }
        return false;
    }
}
