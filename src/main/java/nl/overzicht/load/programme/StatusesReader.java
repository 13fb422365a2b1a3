package nl.overzicht.load.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.funding.Status;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads the statuses of a programme; a programme without its own list has the built-in ones. */
record StatusesReader(Reading reading) {

    /** @param file the keys of {@code programme.yaml}, if it could be read */
    List<Status> read(Optional<Node.Keys> file) {
        Ids ids = reading.references().statuses();
        List<Node.Keys> groups = reading.entries(file, "statuses", ids);
        groups.stream()
                .flatMap(keys -> keys.scalar("id").stream())
                .forEach(id -> ids.refuseReservedWord(id.line(), id.at(), reading.findings()));
        return groups.isEmpty()
                ? Status.BUILT_IN
                : IntStream.range(0, groups.size())
                        .mapToObj(order -> status(groups.get(order), order))
                        .toList();
    }

    private static Status status(Node.Keys keys, int order) {
        return new Status(
                keys.text("id"),
                order,
                keys.text("word"),
                keys.text("meaning"),
                keys.isTrue("headline"),
                keys.isTrue("receipt"));
    }
}
