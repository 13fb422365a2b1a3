package nl.overzicht.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.report.Report;

/** What a build would publish of a content as it was read, file by file. Safe for use by several threads. */
public final class Preview {

    private final Report report;
    private final FilesOnDemand files;
    private final Findings findings;
    private final Function<String, Findings> failures;

    /**
     * @param files of the report
     * @param findings what rendering finds, of the files that are asked for
     * @param failures renders the file at a path; gives what is at fault when it fails by the author's templates
     */
    Preview(Report report, FilesOnDemand files, Findings findings, Function<String, Findings> failures) {
        this.report = report;
        this.files = files;
        this.findings = findings;
        this.failures = failures;
    }

    /** Thrown for a file that cannot be rendered by a fault in the author's templates, which is among the findings. */
    public static final class RenderFailure extends RuntimeException {

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
     * The bytes under a path of the output, such as {@code site/index.html}; empty when a build has no such file.
     *
     * @throws RenderFailure when it cannot be rendered, which is then a finding
     */
    public Optional<byte[]> file(String path) {
        Findings failed = failures.apply(path);
        failed.sorted().forEach(findings::add);
        if (failed.haveErrors()) {
            throw new RenderFailure();
        }
        return files.find(path);
    }

    /**
     * Whether some page states the size of a document as it was in an earlier version, since the document is not made
     * again yet.
     */
    public boolean isProvisional() {
        return files.isProvisional();
    }

    /**
     * Makes these documents.
     *
     * @return whether a page that was given before may differ now
     */
    public boolean settle() {
        return files.settle();
    }

    /** What a later preview can say about files that it did not make yet. */
    Map<String, WrittenFile> known() {
        return files.known();
    }
}
