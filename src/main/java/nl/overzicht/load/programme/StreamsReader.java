package nl.overzicht.load.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;
import nl.overzicht.load.file.DeviceNames;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.rule.StatementRule;
import nl.overzicht.load.rule.StreamRule;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads {@code data/streams.yaml}. */
final class StreamsReader {

    private final Reading reading;
    private final References references;
    private final Map<String, Status> statuses;

    /** @param statuses of the programme */
    StreamsReader(Reading reading, List<Status> statuses) {
        this.reading = reading;
        this.statuses = Programme.byId(statuses, Status::id);
        this.references = reading.references();
    }

    FundingStream read(Node.Keys keys) {
        String id = keys.text("id");
        Ids.refuseReserved(id, keys.at("id"), reading.findings());
        DeviceNames.refuse(id, keys.at("id"), reading.findings());
        String name = keys.text("name");
        Optional<Node.Keys> areas = keys.keys("areas");
        FundingStream.Scope scope = areas.flatMap(this::scope).orElse(FundingStream.Scope.UNKNOWN);
        return new FundingStream(
                id,
                name,
                keys.line("short_name").orElse(name),
                keys.lines("aliases"),
                reading.referAll(references.organisations(), keys, "organisations"),
                reading.prose("stream", id, "summary", keys.scalar("summary")),
                keys.lines("themes"),
                each(keys.groups("components"), (component, at) -> component(id, component, at)),
                each(keys.groups("remarks"), (remark, at) -> remark(id, remark, at)),
                scope,
                areas.map(group -> list(group, scope)).orElse(List.of()),
                reading.prose("stream", id, "areas.note", areas.flatMap(group -> group.scalar("note"))),
                reading.prose("stream", id, "overlaps", keys.scalar("overlaps")),
                Moments.when(keys, "started", reading.findings()),
                headline(keys));
    }

    private FundingStream.Component component(String stream, Node.Keys keys, int at) {
        return new FundingStream.Component(
                keys.text("name"),
                reading.prose("stream", stream, "components." + at + ".note", keys.scalar("note")),
                reading.refer(references.sources(), keys, "source"));
    }

    private FundingStream.Remark remark(String stream, Node.Keys keys, int at) {
        return new FundingStream.Remark(
                reading.prose("stream", stream, "remarks." + at + ".text", keys.scalar("text")),
                reading.refer(references.sources(), keys, "source").orElse(""));
    }

    private static <T> List<T> each(List<Node.Keys> groups, BiFunction<Node.Keys, Integer, T> read) {
        return IntStream.range(0, groups.size())
                .mapToObj(at -> read.apply(groups.get(at), at))
                .toList();
    }

    private Optional<FundingStream.Scope> scope(Node.Keys areas) {
        return areas.line("scope")
                .flatMap(word -> List.of(FundingStream.Scope.values()).stream()
                        .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst());
    }

    private Optional<Status> headline(Node.Keys keys) {
        Optional<String> word = keys.line("headline");
        Optional<Status> known = word.map(statuses::get);
        if (word.isPresent() && known.isEmpty() && references.statuses().isComplete()) {
            reading.findings()
                    .add(StatementRule.UNKNOWN_STATUS
                            .at(keys.at("headline"), word.get())
                            .withSuggestion(NearestWord.suggestion(word.get(), statuses.keySet())));
        }
        return known;
    }

    private List<String> list(Node.Keys areas, FundingStream.Scope scope) {
        boolean listed = areas.get("list").isPresent();
        boolean known = scope(areas).isPresent();
        if (known && listed && scope != FundingStream.Scope.LIST) {
            reading.findings().add(StreamRule.LIST_WITHOUT_SCOPE.at(areas.at("list"), areas.text("scope")));
        }
        if (!listed && scope == FundingStream.Scope.LIST) {
            reading.findings().add(StreamRule.SCOPE_WITHOUT_LIST.at(areas.at("scope")));
        }
        return reading.referAll(references.areas(), areas, "list");
    }
}
