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
import java.util.Map;
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
 * Compares a folder with its manifest: what was changed, added or lost since; first finishes a build that was killed
 * halfway. Follows no link.
 *
 * @param folder as the user gave it
 * @param findings receives VER-1 to VER-9
 * @param pages how many a document has; empty: it is none, or pages are not counted
 */
public record Verification(Path folder, Findings findings, Function<byte[], OptionalInt> pages) {

    /** Greatest manifest that is read, in bytes: some hundred thousand files. */
    private static final long MOST = 100_000_000;

    /** What the output of each build has. */
    private static final String HOME = "site/index.html";

    /** A page of each whole site, and what each build writes for hosts of such a site. */
    private static final String PAGE = "site/404.html";

    private static final List<String> OF_HOSTS = List.of("hosting/nginx.conf", "site/_headers");

    /** The site has a copy of each document that is beside it; no other document lies there. */
    private static final Pattern COPY = Pattern.compile("site/([^/]+\\.pdf)");

    /** The folders of a build: nothing else belongs in them, also if the manifest names nothing in one. */
    private static final Set<String> FOLDERS = Set.of("site", "hosting");

    /** Where the documents lie that we make: each has its number of pages in the manifest. */
    private static final Pattern OF_OURS = Pattern.compile("(site/)?(factsheets/)?[^/]+\\.pdf");

    /** Files that hosts ask for and that change nothing of what a visitor sees. */
    private static final Pattern FOR_A_HOST =
            Pattern.compile("site/(CNAME|\\.nojekyll|security\\.txt|\\.well-known/.+)");

    /**
     * Compares, and gives the number of files that the manifest names; empty, with a finding, when there is no manifest
     * to go by.
     *
     * @throws IOException when the folder cannot be read
     */
    public Optional<Integer> run() throws IOException {
        reportJournal();
        Optional<SortedMap<String, WrittenFile>> manifest = manifest();
        if (manifest.isPresent()) {
            compare(manifest.get(), present());
        }
        return manifest.map(Map::size);
    }

    /** The files that a manifest names, by path; none when there is no manifest to go by. */
    public static SortedMap<String, WrittenFile> listed(Path folder) throws IOException {
        return new Verification(folder, new Findings(), bytes -> OptionalInt.empty())
                .manifest()
                .orElse(Collections.emptySortedMap());
    }

    /** The bytes of a file in the folder; empty: it is gone, or no file. */
    public static Optional<byte[]> read(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** A build that was killed while it moved its files into place, and that cannot be finished here, leaves its journal. */
    private void reportJournal() throws IOException {
        try {
            new Publisher(folder, new RealDisk()).recover(findings);
        } catch (IOException unfinished) {
            // A finding below: who verifies may have no right to write.
        }
        Optional<Path> real = Destination.real(folder);
        if (real.stream()
                .flatMap(path -> WorkFolder.all(path).stream())
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
        } catch (Manifest.NoManifest wrong) {
            // A finding below, as for one that is too large or names nothing.
        }
        findings.add(VerifyRule.BROKEN_MANIFEST.of(file));
        return Optional.empty();
    }

    /** Whether a folder that may not be entered has a manifest is unknown. */
    private void refuseClosed(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** Each file and link below the folder, with its size; a link or a device has none. */
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

    /** What a build with these files has written, too. */
    private static Stream<String> ofEachBuild(Set<String> files) {
        Stream<String> documents =
                files.stream().map(COPY::matcher).filter(Matcher::matches).map(copy -> copy.group(1));
        return Stream.of(Stream.of(HOME), files.contains(PAGE) ? OF_HOSTS.stream() : Stream.<String>empty(), documents)
                .flatMap(paths -> paths);
    }

    /** A hash says nothing of the number of pages that the manifest names beside it, or no longer names. */
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
     * What is beside a build's own entries belongs to others. In an output some files may be there for a host, as a build
     * leaves them; nothing may be in an edition.
     */
    private void reportAdded(String path, boolean isEdition, Set<String> ours) {
        boolean isBeside = !isEdition && !ours.contains(path.split("/")[0]);
        boolean isForHost = !isEdition && FOR_A_HOST.matcher(path).matches();
        VerifyRule rule = isBeside ? VerifyRule.FOREIGN : isForHost ? VerifyRule.FOR_A_HOST : VerifyRule.ADDED;
        findings.add(rule.of(folder.resolve(path)));
    }
}
