package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.overzicht.compare.History;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of a build in a warm JVM, each by itself. BENCHMARKS.md says how they are run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StagesBenchmark {

    /** A content folder. */
    @Param("content")
    public String content;

    private Path folder;
    private Content read;
    private Report report;
    private Pipeline pipeline;

    /** Reads the content once. */
    @Setup
    public void read() {
        folder = Path.of(content);
        read = load();
        report = Report.of(read);
        pipeline = new Pipeline(Optional.empty(), Optional.empty());
    }

    /** Files to records. */
    @Benchmark
    public Content load() {
        return new Loader().load(folder, new Findings()).orElseThrow();
    }

    /** Records to facts. */
    @Benchmark
    public Report facts() {
        return Report.of(read);
    }

    /** All three stages before rendering: load, fact, check. */
    @Benchmark
    public Report check() throws IOException {
        return Pipeline.check(folder, new Findings()).orElseThrow();
    }

    /** The letter alone. */
    @Benchmark
    public Output letter() {
        return some("kamerbrief.pdf");
    }

    /** One page of the site. */
    @Benchmark
    public Output page() {
        return some("site/jaren.html");
    }

    /** The open data. */
    @Benchmark
    public Output data() {
        return some("site/data/sums.csv");
    }

    /** All publications, in memory. */
    @Benchmark
    public Output all() {
        InMemoryOutput output = new InMemoryOutput();
        Findings findings = new Findings();
        pipeline.publications(new Templates(Optional.empty()), folder)
                .all(report, History.NONE, findings)
                .forEach(publication -> publication.render(report, output, findings));
        return output;
    }

    private Output some(String path) {
        InMemoryOutput output = new InMemoryOutput();
        Findings findings = new Findings();
        pipeline.publications(new Templates(Optional.empty()), folder)
                .some(report, History.NONE, findings)
                .files(report, output, findings)
                .write(path);
        return output;
    }
}
