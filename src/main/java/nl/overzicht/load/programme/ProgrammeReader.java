package nl.overzicht.load.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Toezegging;
import nl.overzicht.funding.Unknown;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.statement.StatementsReader;
import nl.overzicht.load.statement.Units;
import nl.overzicht.load.yaml.Node;

/**
 * Reads the files below {@code data/}. First all are opened and their ids collected, then their values are read, so that a
 * reference may point to any file. A reference into a file that could not be read gives no finding.
 */
public final class ProgrammeReader {

    private static final Node.Keys NONE = new Node.Keys(Location.of(""), Map.of());

    private final Reading reading;
    private final References references;

    /** @param reading of the content folder */
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
        DataFiles files = DataFiles.open(reading);
        Optional<Node.Keys> file = files.programme();
        QuantitiesReader quantities = new QuantitiesReader(reading, file);
        List<String> currencies = CurrenciesReader.read(file, reading.findings());
        List<Status> statuses = new StatusesReader(reading).read(file);
        AreaColumns areaColumns = AreasReader.columns(file.flatMap(keys -> keys.keys("areas")), reading.findings());
        AreasReader areas = new AreasReader(reading, tables, areaColumns);
        StatementsReader statements = new StatementsReader(
                reading,
                tables,
                new Units(quantities.read(), currencies, references.quantities().isComplete()),
                statuses,
                EntityNames.of(files.streams(), areas.read(), files.sources()));
        StreamsReader streams = new StreamsReader(reading, statuses);
        EventReader events = new EventReader(reading);
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
                files.organisations().stream()
                        .map(ProgrammeReader::organisation)
                        .toList(),
                quantities.read(),
                quantities.main(rows),
                statuses,
                files.streams().stream().map(streams::read).toList(),
                areas.read(),
                areaColumns,
                new Statements(rows),
                byTime(files.milestones(), events::milestone, Milestone::when),
                byTime(files.toezeggingen(), events::toezegging, Toezegging::made),
                files.sources().stream().map(events::source).toList(),
                files.unknowns().stream().map(this::unknown).toList());
    }

    private static <T> List<T> byTime(
            List<Node.Keys> entries, Function<Node.Keys, Optional<T>> read, Function<T, PartialDate> when) {
        return entries.stream()
                .flatMap(entry -> read.apply(entry).stream())
                .sorted(Comparator.comparing(when))
                .toList();
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
