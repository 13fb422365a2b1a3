package nl.overzicht.run;

import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.publish.Output;

/**
 * An output that several write to at the same time: whoever requests a file that does not exist yet waits for its writer.
 *
 * @param output where all is written
 * @param await returns once a path is written, or will never be
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
    public Optional<WrittenFile> written(String path) {
        Optional<WrittenFile> written = output.written(path);
        if (written.isEmpty()) {
            await.accept(path);
            return output.written(path);
        }
        return written;
    }

    @Override
    public byte[] read(String path) {
        written(path);
        return output.read(path);
    }
}
