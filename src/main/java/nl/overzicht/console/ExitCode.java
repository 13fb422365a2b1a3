package nl.overzicht.console;

/** The exit codes of the program. */
public final class ExitCode {

    /** The command succeeded, and no finding is an error. */
    public static final int DONE = 0;
    /** At least one finding is an error. */
    public static final int FINDINGS = 1;

    /** The command line is invalid. */
    public static final int USAGE = 2;
    /** EX_SOFTWARE of sysexits: a bug in the program. */
    public static final int BUG = 70;
    /** EX_IOERR of sysexits: reading or writing failed. */
    public static final int IO = 74;

    private ExitCode() {}
}
