package nl.overzicht.run;

import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** What a build would publish of a content as it was read, file by file. Safe for use by several threads. */
public final class Preview {

    private final Report report;
    private final Findings findings;
    private final Function<String, Optional<byte[]>> files;

    Preview(Report report, Findings findings, Function<String, Optional<byte[]>> files) {
        this.report = report;
        this.findings = findings;
        this.files = files;
    }

    /** By a fault in the author's templates, which is among the findings. */
    public static final class NotRendered extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** What it is of; its checks gave no error. */
    public Report report() {
        return report;
    }

    /** What rendering found, of the files that were asked for until now. */
    public Findings findings() {
        return findings;
    }

    /**
     * The bytes under a path of the output, as {@code site/index.html}; empty when a build has no such file.
     *
     * @throws NotRendered when it cannot be rendered, which is then a finding
     */
    public Optional<byte[]> file(String path) {
        return files.apply(path);
    }
}
