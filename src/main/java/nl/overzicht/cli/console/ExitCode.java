package nl.overzicht.cli.console;

/** What the program returns to its caller. */
public final class ExitCode {

    public static final int DONE = 0;
    /** At least one finding of severity error. */
    public static final int FINDINGS = 1;

    public static final int USAGE = 2;
    /** EX_SOFTWARE of sysexits: a bug of ours. */
    public static final int BUG = 70;
    /** EX_IOERR of sysexits: reading or writing failed. */
    public static final int IO = 74;

    private ExitCode() {}
}
