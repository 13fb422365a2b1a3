package nl.overzicht.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.overzicht.DefaultReport;

/**
 * The lines of {@code setup.txt}: what the files of an overlay cannot show, or only by being very large. A path is one in
 * the content folder, or with {@code ./} before it one beside that folder.
 *
 * <ul>
 *   <li>{@code delete PATH}
 *   <li>{@code folder PATH}
 *   <li>{@code link PATH TARGET}
 *   <li>{@code move PATH PATH}: replacing what is there
 *   <li>{@code resource PATH NAME}: a file that libraries of ours bring
 *   <li>{@code fill PATH BYTES}: so many times {@code x}
 *   <li>{@code append PATH TEXT}: a line at the end
 *   <li>{@code repeat PATH TIMES TEXT}: as many lines at the end, each filled in as a format of Java with its
 *       number from 1 on, {@code %1$d}
 *   <li>{@code run COMMAND}: as in {@code command.txt}; it must be done without an error
 * </ul>
 *
 * @param content the content folder
 */
record CaseSetup(Path content) {

    /** Does what one line says. */
    void follow(String line) throws IOException {
        String[] words = line.split(" ", 2);
        if (words[0].equals("run")) {
            new CaseCommand(words[1], content.getParent()).succeed();
        } else {
            file(words[0], words[1].split(" ", 2));
        }
    }

    private void file(String verb, String... words) throws IOException {
        Path path = at(words[0]);
        Files.createDirectories(path.getParent());
        switch (verb) {
            case "delete" -> Files.delete(path);
            case "folder" -> Files.createDirectories(clear(path));
            case "link" -> Files.createSymbolicLink(clear(path), Path.of(words[1]));
            case "move" -> Files.move(path, at(words[1]), StandardCopyOption.REPLACE_EXISTING);
            case "resource" -> Files.write(path, DefaultReport.resources().require(words[1]));
            case "fill" -> Files.writeString(path, "x".repeat(Integer.parseInt(words[1])));
            case "append" -> append(path, 1, words[1]);
            case "repeat" -> append(path, Integer.parseInt(words[1].split(" ", 2)[0]), words[1].split(" ", 2)[1]);
            default -> throw new IOException("no such setup: " + verb);
        }
    }

    private Path at(String path) {
        return path.startsWith("./") ? content.resolveSibling(path.substring(2)) : content.resolve(path);
    }

    private static Path clear(Path path) throws IOException {
        Files.deleteIfExists(path);
        return path;
    }

    private static void append(Path path, int times, String text) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(path, StandardOpenOption.APPEND)) {
            for (int i = 1; i <= times; i++) {
                lines.write(text.formatted(i));
                lines.write('\n');
            }
        }
    }
}
