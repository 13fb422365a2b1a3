package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, to run in a separate process. */
public final class Jar {

    private static final Path FILE =
            Path.of(System.getProperty("overzicht.jar", "target/overzicht.jar")).toAbsolutePath();

    /** Options of the JVM that make a short run faster, as the launcher gives them. */
    public static final List<String> QUICK = quick();

    private Jar() {}

    /** The words of a command line: options of the JVM, then those of the program. */
    public static List<String> command(List<String> options, List<String> arguments) {
        assertTrue(Files.exists(FILE), "no jar: these tests come after package");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(arguments);
        return command;
    }

    private static List<String> quick() {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        String[] archives = FILE.getParent().toFile().list((folder, name) -> name.endsWith(".jsa"));
        if (archives != null && archives.length == 1) {
            options.add("-XX:SharedArchiveFile=" + FILE.resolveSibling(archives[0]));
        }
        return List.copyOf(options);
    }
}
