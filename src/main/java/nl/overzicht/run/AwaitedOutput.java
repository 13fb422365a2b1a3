package nl.overzicht.run;

import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.publish.Output;

/**
 * An output to which several publications write at the same time. A caller that requests a file which does not exist yet waits
 * for the publication that writes it.
 *
 * @param output receives all files
 * @param await blocks until the file at a path is written, or never will be
 */
record AwaitedOutput(Output output, Consumer<String> await) implements Output {

    @Override
    public void write(String path, byte[] bytes) {
        output.write(path, bytes);
    }

    @Override
    public void write(String path, Content content) {
        output.write(path, content);
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        output.writeDocument(path, bytes, pages);
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        Optional<WrittenFile> written = output.findWritten(path);
        if (written.isEmpty()) {
            await.accept(path);
            return output.findWritten(path);
        }
        return written;
    }

    @Override
    public byte[] read(String path) {
        findWritten(path);
        return output.read(path);
    }
}
