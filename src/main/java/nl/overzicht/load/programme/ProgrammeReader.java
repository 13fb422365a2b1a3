package nl.overzicht.load.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Unknown;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.statement.StatementsReader;
import nl.overzicht.load.statement.Units;
import nl.overzicht.load.yaml.Node;

/**
 * Reads the files below {@code data/}. First all are opened and their ids collected, then their values are read: so a
 * reference may point to any file, and one into a file that could not be read is left alone.
 */
public final class ProgrammeReader {

    private static final Node.Keys NONE = new Node.Keys(Location.of(""), Map.of());

    private final Reading reading;
    private final References references;

    /**
     * Opens the files below {@code data/} and collects the ids in them.
     *
     * @param reading of the content folder
     */
    public ProgrammeReader(Reading reading) {
        this.reading = reading;
        this.references = reading.references();
    }

    /**
     * The programme with its statements; what cannot be read is a finding and is absent or empty.
     *
     * @param tables reads {@code areas.csv} and the statements
     */
    public Programme read(Tables tables) {
        Optional<Node.Keys> file = reading.keys("data/programme.yaml", "programme");
        file.ifPresent(keys -> reading.place("programme", "", keys));
        Events events = new Events(reading);
        List<Node.Keys> organisations = reading.things(file, "organisations", references.organisations());
        QuantitiesReader quantities = new QuantitiesReader(reading, file);
        List<String> currencies = CurrenciesReader.read(file, reading.findings());
        List<Status> statuses = new StatusesReader(reading).read(file);
        List<Node.Keys> unknowns = reading.things(file, "unknowns", references.unknowns());
        List<Node.Keys> streams = open("streams", true, references.streams());
        List<Node.Keys> sources = open("sources", true, references.sources());
        List<Node.Keys> milestones = open("milestones", false, references.milestones());
        List<Node.Keys> toezeggingen = open("toezeggingen", false, references.toezeggingen());
        AreaColumns areaColumns = AreasReader.columns(file.flatMap(keys -> keys.keys("areas")), reading.findings());
        AreasReader areas = new AreasReader(reading, tables, areaColumns);
        StatementsReader statements = new StatementsReader(
                reading,
                tables,
                new Units(quantities.read(), currencies, references.quantities().isComplete()),
                statuses,
                NamesOfThings.of(streams, areas.read(), sources));
        StreamsReader stream = new StreamsReader(reading, statuses);
        Node.Keys keys = file.orElse(NONE);
        Optional<PartialDate> started = Moments.when(keys, "started", reading.findings());
        List<Statement> rows = statements.read();
        return new Programme(
                keys.text("name"),
                keys.line("article"),
                keys.text("abbreviation"),
                started,
                keys.keys("horizon").flatMap(group -> new HorizonReader(reading, group).read(started)),
                reading.prose("programme", "", "delimitation", keys.scalar("delimitation")),
                organisations.stream().map(ProgrammeReader::organisation).toList(),
                quantities.read(),
                quantities.main(rows),
                statuses,
                streams.stream().map(stream::read).toList(),
                areas.read(),
                areaColumns,
                new Statements(rows),
                milestones.stream()
                        .map(events::milestone)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(milestone -> milestone.when()))
                        .toList(),
                toezeggingen.stream()
                        .map(events::toezegging)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(toezegging -> toezegging.made()))
                        .toList(),
                sources.stream().map(events::source).toList(),
                unknowns.stream().map(this::unknown).toList());
    }

    private List<Node.Keys> open(String name, boolean required, Ids ids) {
        String path = "data/" + name + ".yaml";
        List<Node.Keys> things =
                reading.things(required ? reading.keys(path, name) : reading.keysIfThere(path, name), name, ids);
        if (required && things.isEmpty()) {
            ids.incomplete(); // that nothing is there has been reported
        }
        return things;
    }

    private static Organisation organisation(Node.Keys keys) {
        return new Organisation(keys.text("id"), keys.text("name"), keys.text("abbreviation"), keys.isTrue("former"));
    }

    private Unknown unknown(Node.Keys keys) {
        String id = keys.text("id");
        return new Unknown(
                id,
                keys.text("title"),
                reading.prose("unknown", id, "note", keys.scalar("note")),
                reading.referAll(references.streams(), keys, "streams"));
    }
}
