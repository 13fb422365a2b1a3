package nl.overzicht.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.load.xlsx.WorkbookText;

/**
 * A content folder made of a base and an overlay. Files of the overlay replace those of the base; one named
 * {@code x.escaped} becomes {@code x}, its {@code \xHH} being single bytes, and {@code x.xlsx.text} a workbook
 * ({@link WorkbookText}). What is below {@code beside/} comes beside the content folder. What files cannot show, the
 * lines of {@code setup.txt} do ({@link CaseSetup}).
 */
final class CaseFolder {

    private static final String ESCAPED = ".escaped";
    private static final String WORKBOOK = ".xlsx.text";
    private static final String SETUP = "setup.txt";
    private static final String BESIDE = "beside/";
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    private final Path content;

    private CaseFolder(Path content) {
        this.content = content;
    }

    /** The files of the base, by path: read once for all cases. */
    private static final class Base {
        private static final Map<String, byte[]> FILES = read(FindingCase.BASE);
    }

    /** Lays the overlay over the base, in the folder {@code content}. */
    static void copyOver(Path overlay, Path content) throws IOException {
        Files.createDirectories(content.resolve("data"));
        CaseFolder folder = new CaseFolder(content);
        for (Map.Entry<String, byte[]> file : Base.FILES.entrySet()) {
            Files.write(content.resolve(file.getKey()), file.getValue());
        }
        folder.copy(overlay);
        if (Files.exists(overlay.resolve(SETUP))) {
            CaseSetup setup = new CaseSetup(content);
            for (String line : Files.readAllLines(overlay.resolve(SETUP))) {
                setup.follow(line);
            }
        }
    }

    private static Map<String, byte[]> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, byte[]> read = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return read;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = from.relativize(file).toString();
                if (!isAboutTheCase(path)) {
                    copy(file, path);
                }
            }
        }
    }

    private static boolean isAboutTheCase(String path) {
        return path.equals(SETUP)
                || path.equals(FindingCase.COMMAND)
                || path.startsWith("expected.")
                || path.startsWith(FindingCase.NEAR_MISS);
    }

    private void copy(Path file, String path) throws IOException {
        if (path.endsWith(WORKBOOK)) {
            write(path.replace(".text", ""), WorkbookText.bytes(Files.readString(file)));
            return;
        }
        boolean escaped = path.endsWith(ESCAPED);
        byte[] bytes = escaped ? unescape(Files.readString(file)) : Files.readAllBytes(file);
        write(escaped ? path.substring(0, path.length() - ESCAPED.length()) : path, bytes);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path target = path.startsWith(BESIDE)
                ? content.resolveSibling(path.substring(BESIDE.length()))
                : content.resolve(path);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    /** Text as UTF-8, and each {@code \xHH} as that byte. */
    private static byte[] unescape(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher found = BYTE.matcher(text);
        int done = 0;
        while (found.find()) {
            bytes.writeBytes(text.substring(done, found.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(found.group(1), 16));
            done = found.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
