package nl.overzicht.load.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.reference.ForwardReferences;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.reference.StatementLinks;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.rule.StatementRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Rows;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.Row;

/**
 * Reads the statements: {@code data/statements.csv}, {@code .xlsx} or {@code .yaml}, and then the foreign tables. The
 * constructor reads them row by row; of a table of a million rows only the statements are kept.
 */
public final class StatementsReader {

    static final String CSV = "data/statements.csv";
    static final String WORKBOOK = "data/statements.xlsx";

    /** The most statements; more do not fit in the memory that the program promises to use. */
    private static final int MOST = 1_200_000;

    private static final int LONGEST_ID = 120;

    private final Reading reading;
    private final Ids ids;
    private final Units units;
    private final Map<String, Status> statuses;
    private final Interner pool = new Interner();
    private final ForwardReferences later;
    private final List<Statement> statements = new ArrayList<>();

    /**
     * @param statuses that statements may have
     * @param names by field, the ids for names in foreign tables
     */
    public StatementsReader(
            Reading reading,
            Tables tables,
            Units units,
            List<Status> statuses,
            Map<String, Map<String, String>> names) {
        this.reading = reading;
        this.units = units;
        this.statuses = Programme.byId(statuses, Status::id);
        this.ids = reading.references().statements();
        this.later = new ForwardReferences(ids);
        Mappings mappings = new Mappings(reading, tables, units, names);
        boolean complete = readFile(tables, !mappings.areNone());
        complete &= mappings.forEach(this::read);
        if (!complete) {
            ids.incomplete();
        }
    }

    /**
     * Whether it consists of lower-case letters, digits and hyphens, with single points between. For a million ids this is
     * faster than a pattern.
     */
    private static boolean isId(String text) {
        boolean wordEnds = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ofWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
            if (!ofWord && (c != '.' || wordEnds)) {
                return false;
            }
            wordEnds = !ofWord;
        }
        return !wordEnds && text.length() <= LONGEST_ID;
    }

    /**
     * Reads the file of statements; it may be absent when there are foreign tables. Gives whether all its rows could be read.
     */
    private boolean readFile(Tables tables, boolean mayBeAbsent) {
        List<String> there = Stream.of(CSV, WORKBOOK, StatementsFile.PATH)
                .filter(reading.folder()::has)
                .toList();
        if (there.size() > 1) {
            there.stream()
                    .skip(1)
                    .forEach(path -> reading.findings()
                            .add(FileRule.SECOND_FILE.at(reading.folder().place(path), there.get(0))));
        }
        if (there.isEmpty() && mayBeAbsent) {
            return true;
        }
        String path = there.isEmpty() ? CSV : there.get(0);
        MistakeTally tally = new MistakeTally();
        AmountReader amounts =
                new AmountReader(units, tables.format(path).decimals(), new Declaration("report.yaml", path), tally);
        boolean complete = path.equals(StatementsFile.PATH)
                ? new StatementsFile(reading).forEach(row -> read(row, amounts))
                : tables.read(path, StatementsFile.COLUMNS, row -> read(row, amounts));
        tally.report(reading.findings());
        tables.acknowledge(path);
        return complete && there.size() < 2;
    }

    private void read(Row row, AmountReader amounts) {
        if (ids.size() == MOST) {
            reading.findings()
                    .add(StatementRule.TOO_MANY_STATEMENTS.at(reading.folder().place(CSV), MOST));
            ids.incomplete();
            return;
        }
        boolean isFirst = Rows.id(row, StatementsReader::isId, ids, reading).isPresent();
        if (isFirst && row.isWhole()) {
            new StatementRow(row, reading, amounts, statuses, pool, later)
                    .read()
                    .ifPresent(statements::add);
        }
    }

    /** The statements of rows without errors, in order, without cycles of links and with one name for each item. */
    public List<Statement> read() {
        later.check(reading.findings());
        List<Statement> named = new ItemNames(ids, reading.findings()).check(statements);
        return new StatementLinks(ids, reading.findings()).check(named);
    }
}
