package nl.overzicht.load.statement;

import java.util.List;
import java.util.Optional;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.csv.TableFormat;
import nl.overzicht.load.json.JsonList;
import nl.overzicht.load.json.JsonTable;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.rule.JsonRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.xlsx.SheetChoice;
import nl.overzicht.load.yaml.Node;

/**
 * Opens foreign tables in the format that their mappings declare.
 *
 * @param tables opens text tables and workbooks
 */
record ForeignFiles(Reading reading, Tables tables) {

    private static final String PATH = "path";

    /** Keys about the place of a table in a text or on a sheet, which JSON does not have. */
    private static final List<String> OF_OTHERS = List.of("sheet", "separator", "head", "from", "until");

    /** The rows of the table that a mapping reads; empty, with findings, when it cannot be opened as the mapping says. */
    Optional<CellRows> open(Mapping mapping, Node.Keys keys, TableFormat format, Declaration declared) {
        String path = TableDescriptions.FOLDER + "/" + mapping.table();
        boolean isJson = JsonTable.isNamed(path);
        List<String> strange = (isJson ? OF_OTHERS : List.of(PATH))
                .stream()
                        .filter(key -> keys.line(key).isPresent()
                                || keys.get(key)
                                        .filter(Node.Items.class::isInstance)
                                        .isPresent())
                        .toList();
        JsonRule rule = isJson ? JsonRule.NO_SUCH_KEY : JsonRule.PATH_OF_NO_JSON;
        strange.forEach(key -> reading.findings().add(rule.at(keys.at(key), key)));
        if (!strange.isEmpty() || isJson && namesCells(keys)) {
            return Optional.empty();
        }
        if (isJson) {
            return tables.json(path, format, new JsonList(keys.line(PATH), keys.at(PATH)), mapping.places());
        }
        SheetChoice sheet = new SheetChoice(keys.line("sheet"), keys.at("sheet"), declared.of("sheet", "..."), false);
        return tables.rows(path, format, sheet, declared);
    }

    /** Whether a correction has a cell address, which does not exist in JSON; each is a finding. */
    private boolean namesCells(Node.Keys keys) {
        List<Node.Keys> named = keys.groups("corrections").stream()
                .filter(correction -> correction.line("cell").isPresent())
                .toList();
        named.forEach(correction -> reading.findings().add(JsonRule.NO_SUCH_KEY.at(correction.at("cell"), "cell")));
        return !named.isEmpty();
    }
}
