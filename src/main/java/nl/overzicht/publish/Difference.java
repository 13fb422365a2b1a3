package nl.overzicht.publish;

import java.nio.file.Path;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;
import nl.overzicht.finding.Text;

/** What no longer is as it was when the manifest was made: VER-1 to VER-6. */
final class Difference {

    private Difference() {}

    static Finding changed(Path file) {
        return error(file, "VER-1", Text.of("dit bestand is veranderd", "this file was changed"));
    }

    static Finding lost(Path file) {
        return error(file, "VER-2", Text.of("dit bestand is weg", "this file is gone"));
    }

    static Finding added(Path file) {
        return error(file, "VER-3", Text.of("dit bestand is erbij gekomen", "this file was added"));
    }

    static Finding noManifest(Path manifest) {
        return error(manifest, "VER-4", Text.of("hier staat geen manifest", "there is no manifest here"));
    }

    static Finding brokenManifest(Path manifest) {
        return error(manifest, "VER-4", Text.of("dit is geen manifest van overzicht", "this is no manifest of ours"));
    }

    static Finding interrupted(Path folder) {
        return new Finding(
                at(folder),
                Severity.ERROR,
                "VER-5",
                Text.of("een build is halverwege afgebroken", "a build was cut off halfway"),
                Text.of("de volgende build maakt de map heel", "the next build makes the folder whole"));
    }

    static Finding foreign(Path file) {
        return Finding.notice(
                at(file),
                "VER-6",
                Text.of("dit bestand is niet van de build", "this file is not the build's"),
                Text.NONE);
    }

    private static Finding error(Path file, String code, Text message) {
        return Finding.error(at(file), code, message, Text.NONE);
    }

    private static Location at(Path path) {
        return Location.of(path.toString().replace('\\', '/'));
    }
}
