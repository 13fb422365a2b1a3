package nl.overzicht.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.report.Report;

/**
 * The files that a build would publish of content as it was read, each rendered on request. Safe for use by several threads.
 */
public final class Preview {

    private final Report report;
    private final FilesOnDemand files;
    private final Findings findings;
    private final Function<String, Findings> failures;

    /**
     * @param report the report that is shown
     * @param files its files
     * @param findings receives the findings of rendering, for the files that are requested
     * @param failures renders the file at a path again; gives the findings about the author's templates when they make it fail
     */
    Preview(Report report, FilesOnDemand files, Findings findings, Function<String, Findings> failures) {
        this.report = report;
        this.files = files;
        this.findings = findings;
        this.failures = failures;
    }

    /** Thrown for a file that cannot be rendered because of a fault in the author's templates; the findings hold the fault. */
    public static final class RenderFailure extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** The report that is shown; its checks gave no error. */
    public Report report() {
        return report;
    }

    /** The findings of rendering, for the files that were requested so far. */
    public Findings findings() {
        return findings;
    }

    /**
     * The bytes of the file at a path of the output, such as {@code site/index.html}; empty when a build has no such file.
     *
     * @throws RenderFailure when it cannot be rendered; the cause is then among the findings
     */
    public Optional<byte[]> file(String path) {
        Findings failed = failures.apply(path);
        failed.toSortedList().forEach(findings::add);
        if (failed.haveErrors()) {
            throw new RenderFailure();
        }
        return files.find(path);
    }

    /**
     * Whether some page states the size that a document had in an earlier version, because the document has not been rendered
     * again yet.
     */
    public boolean isProvisional() {
        return files.isProvisional();
    }

    /**
     * Renders these documents.
     *
     * @return whether a page that was given before may be different now
     */
    public boolean settle() {
        return files.settle();
    }

    /** Properties of the files, which a later preview shows until it has rendered them itself. */
    Map<String, WrittenFile> knownFiles() {
        return files.knownFiles();
    }
}
