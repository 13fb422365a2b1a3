package nl.overzicht.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A real disk that fails at a step: once, with the error of a full disk, or permanently, as when the process is killed.
 */
final class DyingDisk implements Disk {

    /** Thrown instead of each step after the process was killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk real = new RealDisk();
    private final int last;
    private final boolean killed;
    private int steps;

    /**
     * @param last the step that fails, from 0
     * @param killed whether all later steps fail too
     */
    DyingDisk(int last, boolean killed) {
        this.last = last;
        this.killed = killed;
    }

    /** Whether the step that fails was reached. */
    boolean died() {
        return steps > last;
    }

    private void step() throws IOException {
        int step = steps++;
        if (killed && step >= last) {
            throw new Killed();
        }
        if (step == last) {
            throw new IOException("no space left");
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step();
        real.write(file, bytes);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step();
        return new FilterOutputStream(real.create(file)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                step();
                out.write(bytes, from, length);
            }
        };
    }

    @Override
    public void writeThrough(Path file, byte[] bytes) throws IOException {
        step();
        real.writeThrough(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        real.delete(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        real.createFolder(folder);
    }
}
