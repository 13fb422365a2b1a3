package nl.overzicht.report;

import java.util.Optional;
import nl.overzicht.publish.Output;

/**
 * The output of what an edition keeps: what publications write below {@code site/} is in the edition without that
 * folder.
 *
 * @param edition where all is written
 */
public record EditionOutput(Output edition) implements Output {

    private static final String SITE = "site/";

    private static String kept(String path) {
        return path.startsWith(SITE) ? path.substring(SITE.length()) : path;
    }

    @Override
    public void write(String path, byte[] bytes) {
        edition.write(kept(path), bytes);
    }

    @Override
    public void write(String path, Content content) {
        edition.write(kept(path), content);
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        edition.writeDocument(kept(path), bytes, pages);
    }

    @Override
    public Optional<WrittenFile> written(String path) {
        return edition.written(kept(path));
    }

    @Override
    public byte[] read(String path) {
        return edition.read(kept(path));
    }
}
