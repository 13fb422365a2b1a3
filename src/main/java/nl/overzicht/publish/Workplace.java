package nl.overzicht.publish;

import java.nio.file.Path;

/**
 * Where a build prepares what it will publish: {@code .overzicht-NAME/} beside the output folder, on the same file
 * system, so that each step into place is one rename.
 *
 * @param output the output folder, its links followed
 * @param root of the workplace
 */
record Workplace(Path output, Path root) {

    static Workplace of(Path output) {
        return new Workplace(output, output.resolveSibling(".overzicht-" + output.getFileName()));
    }

    /** Held by the build that runs. */
    Path lock() {
        return root.resolve("lock");
    }

    /** The new output, as it is made. */
    Path fresh() {
        return root.resolve("new");
    }

    /** What the new output replaced. */
    Path old() {
        return root.resolve("old");
    }

    /** There when a swap has begun: from then on it is finished, never undone. */
    Path journal() {
        return root.resolve("journal");
    }
}
