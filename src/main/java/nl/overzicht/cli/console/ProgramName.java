package nl.overzicht.cli.console;

import java.util.Optional;

/** The version of the program, and how it was started, so that a command that it proposes can be typed as it stands. */
public final class ProgramName {

    /** Set by the launcher. */
    private static final String LAUNCHER = "overzicht.command";

    private ProgramName() {}

    /**
     * The program as it was started: {@code overzicht}, {@code target/overzicht} or {@code java -jar
     * target/overzicht.jar}.
     */
    public static String get() {
        return Optional.ofNullable(System.getProperty(LAUNCHER))
                .map(ProgramName::quoted)
                .or(ProgramName::jar)
                .orElse("overzicht");
    }

    /** With {@code java -jar} the class path is the jar, as it was typed. */
    private static Optional<String> jar() {
        String path = System.getProperty("java.class.path", "");
        return Optional.of(path).filter(its -> its.endsWith("overzicht.jar")).map(its -> "java -jar " + quoted(its));
    }

    /** A word of a command line, in quotation marks where it has spaces. */
    public static String quoted(Object word) {
        String text = word.toString();
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    /** The version of the packaged program, from its manifest. */
    public static String version() {
        String packaged = ProgramName.class.getPackage().getImplementationVersion();
        return Optional.ofNullable(packaged).orElse("(dev)");
    }
}
