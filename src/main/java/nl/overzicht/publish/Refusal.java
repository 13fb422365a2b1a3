package nl.overzicht.publish;

import java.nio.file.Path;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;

/** Why a build is not published: PUB-1 to PUB-5. */
final class Refusal {

    private Refusal() {}

    static Finding busy(Path output) {
        return finding(
                output,
                "PUB-1",
                Text.of("een andere build schrijft naar deze map", "another build is writing to this folder"),
                Text.of("wacht tot die klaar is", "wait until it is done"));
    }

    static Finding foreign(Path entry) {
        return finding(
                entry,
                "PUB-2",
                Text.of("dit is niet door een build gemaakt", "no build has made this"),
                Text.of(
                        "verplaats het, of kies een andere map voor de uitvoer",
                        "move it away, or choose another folder for the output"));
    }

    static Finding noFolder(Path output) {
        return finding(
                output,
                "PUB-3",
                Text.of("dit is geen map", "this is no folder"),
                Text.of("kies een map voor de uitvoer", "choose a folder for the output"));
    }

    static Finding noManifest(Path manifest) {
        return finding(
                manifest,
                "PUB-4",
                Text.of("dit manifest is niet te lezen", "this manifest cannot be read"),
                Text.of(
                        "zet het terug, of verwijder het met al wat de laatste build maakte",
                        "restore it, or delete it with all that the last build made"));
    }

    static Finding there(Path entry) {
        return finding(
                entry,
                "PUB-5",
                Text.of("dit staat er al en wordt nooit vervangen", "this is there already and is never replaced"),
                Text.of(
                        "geef het rapport een nieuwe datum; een fout wordt hersteld met edition: {corrects: ..., reason: ...}",
                        "give the report a new date; a mistake is mended by edition: {corrects: ..., reason: ...}"));
    }

    private static Finding finding(Path place, String code, Text message, Text hint) {
        return Finding.error(Location.of(place.toString()), code, message, hint);
    }
}
