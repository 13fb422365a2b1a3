package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output.WrittenFile;

/**
 * Compares a folder with its manifest: what was changed, added or lost since. First finishes a build that was killed
 * halfway. Does not follow links.
 *
 * @param folder as the user gave it
 * @param findings receives VER-1 to VER-9
 * @param pages the number of pages of a document by its bytes; empty when they are not a document or pages are not
 *     counted
 */
public record Verification(Path folder, Findings findings, Function<byte[], OptionalInt> pages) {

    /** Size limit of a manifest that is read, in bytes: enough for some hundred thousand files. */
    private static final long MOST = 100_000_000;

    /** A file that every build writes. */
    private static final String HOME = "site/index.html";

    /** A page that every complete site has, and the files for hosts that are written with it. */
    private static final String PAGE = "site/404.html";

    private static final List<String> OF_HOSTS = List.of("hosting/nginx.conf", "site/_headers");

    /** A copy in the site of a document beside it; the site has no other documents at its top. */
    private static final Pattern COPY = Pattern.compile("site/([^/]+\\.pdf)");

    /** The folders of a build: other files do not belong in them, even if the manifest names no file there. */
    private static final Set<String> FOLDERS = Set.of("site", "hosting");

    /** The documents that we make: each has its number of pages in the manifest. */
    private static final Pattern OF_OURS = Pattern.compile("(site/)?(factsheets/)?[^/]+\\.pdf");

    /** Files that hosts ask for, which do not change what a visitor sees. */
    private static final Pattern FOR_A_HOST =
            Pattern.compile("site/(CNAME|\\.nojekyll|security\\.txt|\\.well-known/.+)");

    /**
     * Compares, and returns the files that the manifest names, by path; empty, with a finding, when there is no
     * readable manifest.
     *
     * @throws IOException when the folder cannot be read
     */
    public Optional<SortedMap<String, WrittenFile>> run() throws IOException {
        reportJournal();
        Optional<SortedMap<String, WrittenFile>> manifest = manifest();
        if (manifest.isPresent()) {
            compare(manifest.get(), present());
        }
        return manifest;
    }

    /** The bytes of a file in the folder; empty when there is no file of this path. */
    public static Optional<byte[]> read(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /**
     * Reports the journal of a build that was killed while it moved its files into place and cannot be finished here.
     */
    private void reportJournal() throws IOException {
        try {
            new Publisher(folder, new RealDisk()).recover(findings);
        } catch (IOException unfinished) {
            // Reported below: a user who verifies may not be allowed to write.
        }
        Optional<Path> real = Destination.real(folder);
        if (real.stream()
                .flatMap(path -> WorkFolder.candidates(path).stream())
                .anyMatch(place -> Files.exists(place.journal()))) {
            findings.add(VerifyRule.INTERRUPTED.of(folder));
        }
    }

    private Optional<SortedMap<String, WrittenFile>> manifest() throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            refuseClosed(file);
            findings.add(VerifyRule.NO_MANIFEST.of(file));
            return Optional.empty();
        }
        try {
            SortedMap<String, WrittenFile> files =
                    Files.size(file) <= MOST ? Manifest.read(Files.readAllBytes(file)) : Collections.emptySortedMap();
            if (!files.isEmpty()) {
                return Optional.of(files);
            }
        } catch (Manifest.InvalidManifest wrong) {
            // Reported below, like a manifest that is too large or names no files.
        }
        findings.add(VerifyRule.BROKEN_MANIFEST.of(file));
        return Optional.empty();
    }

    /** Fails for a folder without access rights, since it may have a manifest. */
    private void refuseClosed(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** Each file and link below the folder by its path, with its size; -1 for a link or a device. */
    private SortedMap<String, Long> present() throws IOException {
        SortedMap<String, Long> present = new TreeMap<>();
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean ours = below.equals(root.resolve(WorkFolder.INSIDE));
                return ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                present.put(path, attributes.isRegularFile() ? attributes.size() : -1L);
                return FileVisitResult.CONTINUE;
            }
        });
        present.remove(Manifest.NAME);
        return present;
    }

    private void compare(SortedMap<String, WrittenFile> manifest, SortedMap<String, Long> present) throws IOException {
        for (WrittenFile file : manifest.values()) {
            Path path = folder.resolve(file.path());
            Long size = present.get(file.path());
            if (size == null) {
                findings.add(VerifyRule.LOST.of(path));
            } else if (size != file.size() || !Hash.of(path).equals(file.sha256())) {
                findings.add((differsInLineEndings(path, size, file) ? VerifyRule.LINE_ENDINGS : VerifyRule.CHANGED)
                        .of(path));
            } else {
                compare(file, path);
            }
        }
        boolean edition = manifest.containsKey(Destination.EDITION);
        if (!edition) {
            ofEachBuild(manifest.keySet())
                    .filter(path -> !manifest.containsKey(path))
                    .forEach(path -> findings.add(VerifyRule.NOT_LISTED.of(folder.resolve(path))));
        }
        Set<String> ours = new HashSet<>(FOLDERS);
        manifest.keySet().forEach(path -> ours.add(path.split("/")[0]));
        present.keySet().stream()
                .filter(path -> !manifest.containsKey(path))
                .forEach(path -> reportAdded(path, edition, ours));
    }

    /** Paths that a build with these files must have written too. */
    private static Stream<String> ofEachBuild(Set<String> files) {
        Stream<String> documents =
                files.stream().map(COPY::matcher).filter(Matcher::matches).map(copy -> copy.group(1));
        return Stream.of(Stream.of(HOME), files.contains(PAGE) ? OF_HOSTS.stream() : Stream.<String>empty(), documents)
                .flatMap(paths -> paths);
    }

    /** The hash does not cover the number of pages in the manifest, which may have been changed or removed. */
    private void compare(WrittenFile file, Path path) throws IOException {
        boolean isDocument =
                file.pages().isPresent() || OF_OURS.matcher(file.path()).matches();
        OptionalInt counted = isDocument ? pages.apply(Files.readAllBytes(path)) : OptionalInt.empty();
        if (counted.isPresent() && file.pages().isEmpty()) {
            findings.add(VerifyRule.NO_PAGES.of(path, counted.getAsInt()));
        } else if (counted.isPresent() && counted.getAsInt() != file.pages().getAsInt()) {
            findings.add(VerifyRule.OTHER_PAGES.of(path, file.pages().getAsInt(), counted.getAsInt()));
        }
    }

    /** Whether a checkout wrote each line end as CR LF, as Git does on Windows. */
    private static boolean differsInLineEndings(Path path, long size, WrittenFile file) throws IOException {
        if (size <= file.size() || size > MOST) {
            return false;
        }
        return Hash.ofLines(Files.readAllBytes(path)).equals(file.sha256());
    }

    /**
     * Files beside a build's own entries belong to others. An output may also have some files for a host, which a build
     * keeps; an edition may have no other files.
     */
    private void reportAdded(String path, boolean isEdition, Set<String> ours) {
        boolean isBeside = !isEdition && !ours.contains(path.split("/")[0]);
        boolean isForHost = !isEdition && FOR_A_HOST.matcher(path).matches();
        VerifyRule rule = isBeside ? VerifyRule.FOREIGN : isForHost ? VerifyRule.FOR_A_HOST : VerifyRule.ADDED;
        findings.add(rule.of(folder.resolve(path)));
    }
}
