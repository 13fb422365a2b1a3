package nl.overzicht.report;

import java.util.Optional;
import nl.overzicht.publish.Output;

/**
 * Writes publications into an edition: a file below {@code site/} is stored without that folder.
 *
 * @param edition where the files are written
 */
public record EditionOutput(Output edition) implements Output {

    private static final String SITE = "site/";

    private static String pathInEdition(String path) {
        return path.startsWith(SITE) ? path.substring(SITE.length()) : path;
    }

    @Override
    public void write(String path, byte[] bytes) {
        edition.write(pathInEdition(path), bytes);
    }

    @Override
    public void write(String path, Content content) {
        edition.write(pathInEdition(path), content);
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        edition.writeDocument(pathInEdition(path), bytes, pages);
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        return edition.findWritten(pathInEdition(path));
    }

    @Override
    public byte[] read(String path) {
        return edition.read(pathInEdition(path));
    }
}
