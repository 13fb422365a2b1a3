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
 * Publications that are rendered at the same time. A publication that states a property of a file of another one waits for that
 * file, so that the order of the list decides only which failure is reported.
 *
 * @param parts in any order
 */
record ParallelPublications(List<Part> parts) implements Publication {

    /**
     * A publication with the files that others may request from it.
     *
     * @param files whether it writes the file at a path; needs to be right only for files that others request
     */
    record Part(Publication publication, Predicate<String> files) {

        /** A publication of which no other requests a file. */
        static Part alone(Publication publication) {
            return new Part(publication, path -> false);
        }
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        List<CompletableFuture<Void>> ends =
                parts.stream().map(part -> new CompletableFuture<Void>()).toList();
        Output awaited = new AwaitedOutput(output, path -> await(path, ends));
        AllCores.run(() -> AllCores.map(IntStream.range(0, parts.size()).boxed().toList(), i -> {
            try {
                parts.get(i).publication().render(report, awaited, findings);
            } finally {
                ends.get(i).complete(null);
            }
            return i;
        }));
    }

    /** Waits until the parts that write a file have ended. A part that fails ends too; its file is then not written. */
    private void await(String path, List<CompletableFuture<Void>> ends) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).files().test(path)) {
                ends.get(i).join();
            }
        }
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        List<PublicationFiles> all = parts.stream()
                .map(part -> part.publication().files(report, output, findings))
                .toList();
        return path -> all.forEach(files -> files.write(path));
    }
}
