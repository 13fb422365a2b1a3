package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, for a process of its own. */
public final class Jar {

    /** Options of the JVM with which a short run is shorter, as the launcher gives them. */
    public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path FILE = Path.of(System.getProperty("overzicht.jar", "target/overzicht.jar"));

    private Jar() {}

    /** The words of a command line: options of the JVM, then those of the program. */
    public static List<String> command(List<String> options, List<String> arguments) {
        assertTrue(Files.exists(FILE), "no jar: these tests come after package");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", FILE.toAbsolutePath().toString()));
        command.addAll(arguments);
        return command;
    }
}
