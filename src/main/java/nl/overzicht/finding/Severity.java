package nl.overzicht.finding;

import java.util.Locale;

/** How serious a finding is: only an error stops a build. The words are the same in every language (rule of truth 7). */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** Probably a mistake; the build goes on. */
    WARNING,
    /** Good to know. */
    NOTICE;

    /** The word as printed: {@code error}, {@code warning} or {@code notice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
