package nl.overzicht.render.site.part;

import java.util.List;
import java.util.Optional;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.publish.Output;

/**
 * Files that other publications wrote and that pages link to.
 *
 * @param output with these files
 * @param root path of the site in the output; ends with a slash
 * @param letters paths of the PDF of each letter, in order
 * @param tables addresses of the tables within the site without their extensions, such as {@code data/statements}
 */
public record Downloads(Output output, String root, List<String> letters, List<String> tables) {

    /**
     * A document of the site.
     *
     * @param address within the site
     * @param pages number of pages
     * @param kilobytes rounded, at least 1
     */
    public record DocumentView(String address, int pages, int kilobytes) {}

    /** The first letter. */
    public DocumentView letterView() {
        return letter(letters.get(0));
    }

    /** Every letter. */
    public List<DocumentView> letterViews() {
        return letters.stream().map(this::letter).toList();
    }

    /** The progress report. */
    public DocumentView reportView() {
        return letter(ProgressSettings.FILE);
    }

    private DocumentView letter(String path) {
        return view(path, output.describe(path).orElseThrow());
    }

    /** The factsheet at this address; empty when there is none. */
    public Optional<DocumentView> factsheet(String address) {
        return output.describe(root + address).map(file -> view(address, file));
    }

    private static DocumentView view(String address, Output.WrittenFile file) {
        return new DocumentView(address, file.pages().orElse(0), kilobytes(file));
    }

    /** Kilobytes of a file of the site, rounded, at least 1. */
    public int kilobytes(String address) {
        return kilobytes(output.describe(root + address).orElseThrow());
    }

    /** Kilobytes of a file, rounded, at least 1. */
    private static int kilobytes(Output.WrittenFile file) {
        return (int) Math.max(1, Math.round(file.size() / 1024.0));
    }
}
