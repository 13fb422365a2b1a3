package nl.overzicht.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;

/**
 * Publications that are rendered at the same time. One that says something of a file of another waits for that other, so
 * their order counts for nothing but which failure is reported.
 *
 * @param parts in any order
 */
record ParallelPublications(List<Part> parts) implements Publication {

    /**
     * One of them.
     *
     * @param files the paths that it writes, as far as others ask for them
     */
    record Part(Publication publication, Predicate<String> files) {

        /** One of which others ask nothing. */
        static Part alone(Publication publication) {
            return new Part(publication, path -> false);
        }
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        List<CompletableFuture<Void>> ends =
                parts.stream().map(part -> new CompletableFuture<Void>()).toList();
        Output awaited = new AwaitedOutput(output, path -> await(path, ends));
        AllCores.within(() ->
                AllCores.map(IntStream.range(0, parts.size()).boxed().toList(), i -> {
                    try {
                        parts.get(i).publication().render(report, awaited, findings);
                    } finally {
                        ends.get(i).complete(null);
                    }
                    return i;
                }));
    }

    /** Waits for the parts that write a file. They end, one way or the other; what failed is not written then. */
    private void await(String path, List<CompletableFuture<Void>> ends) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).files().test(path)) {
                ends.get(i).join();
            }
        }
    }

    @Override
    public PublicationFiles pieces(Report report, Output output, Findings findings) {
        List<PublicationFiles> all = parts.stream()
                .map(part -> part.publication().pieces(report, output, findings))
                .toList();
        return path -> all.forEach(pieces -> pieces.write(path));
    }
}
