package nl.overzicht.console;

import java.util.Optional;

/**
 * The version of the program, and the words with which it was started, so that a command that a message proposes can be copied
 * as it is.
 */
public final class ProgramName {

    /** System property that the launcher sets. */
    private static final String LAUNCHER = "overzicht.command";

    private ProgramName() {}

    /**
     * The words with which the program was started: {@code overzicht}, {@code target/overzicht} or {@code java -jar
     * target/overzicht.jar}.
     */
    public static String get() {
        return Optional.ofNullable(System.getProperty(LAUNCHER))
                .map(ProgramName::quote)
                .or(ProgramName::jar)
                .orElse("overzicht");
    }

    /** The path of the jar as the user typed it: with {@code java -jar} it is the whole class path. */
    private static Optional<String> jar() {
        String path = System.getProperty("java.class.path", "");
        return Optional.of(path).filter(name -> name.endsWith("overzicht.jar")).map(name -> "java -jar " + quote(name));
    }

    /** An argument for a command line, in quotation marks if it contains spaces. */
    public static String quote(Object word) {
        String text = word.toString();
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    /** The version of the packaged program, taken from its manifest. */
    public static String version() {
        String packaged = ProgramName.class.getPackage().getImplementationVersion();
        return Optional.ofNullable(packaged).orElse("(dev)");
    }
}
