package nl.overzicht.cli;

/** What the program returns to its caller. */
final class ExitCode {

    static final int DONE = 0;
    /** At least one finding of severity error. */
    static final int FINDINGS = 1;

    static final int USAGE = 2;
    /** EX_SOFTWARE of sysexits: a bug of ours. */
    static final int BUG = 70;
    /** EX_IOERR of sysexits: reading or writing failed. */
    static final int IO = 74;

    private ExitCode() {}
}
