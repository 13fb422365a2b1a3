package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real LibreOffice Calc without a window. Where there is none, tests report that they were skipped; in CI they fail. */
public final class LibreOffice {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/local/bin/soffice"));

    /** Comma, double quotation marks, UTF-8, from the first line; no column is said to be text, as when a person opens the file. */
    private static final String AS_CSV = "--infilter=CSV:44,34,76,1,,1033,false,true";

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** One with its profile and what it makes in a folder. */
    public static LibreOffice of(Path folder) {
        if (PLACES.stream().noneMatch(Files::isExecutable)) {
            MissingTool.skip("no LibreOffice, so no table was opened in a spreadsheet");
        }
        return new LibreOffice(
                PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow(), folder);
    }

    /** Opens CSV files and saves each in another format, as {@code xlsx}; gives the folder with the results. */
    public Path openCsv(String format, List<Path> files) throws IOException, InterruptedException {
        return convert(format, List.of(AS_CSV), files);
    }

    /** Opens files of its own kinds and saves each in another format. */
    public Path open(String format, List<Path> files) throws IOException, InterruptedException {
        return convert(format, List.of(), files);
    }

    private Path convert(String format, List<String> options, List<Path> files)
            throws IOException, InterruptedException {
        Path made = Files.createTempDirectory(folder, format);
        Path log = made.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        command.addAll(options);
        command.addAll(List.of("--convert-to", format, "--outdir", made.toString()));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean isDone = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(isDone, "LibreOffice did not end");
        assertEquals(0, process.exitValue(), Files.readString(log));
        return made;
    }
}
