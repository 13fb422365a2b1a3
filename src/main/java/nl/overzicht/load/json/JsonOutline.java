package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.file.Characters;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.JsonRule;

/**
 * The list in a JSON file that is most likely its table: the list with the most objects.
 *
 * @param path as in a mapping; empty: the file itself is the list
 * @param columns the values in its rows as a mapping names them: the name of a member, or a pointer from the row
 */
public record JsonOutline(String path, List<String> columns) {

    /** The outline of a file; empty, with a finding, when it is not JSON or holds no list of objects. */
    public static Optional<JsonOutline> of(LargeFile file, Charset charset, Findings findings) {
        if (file.beginning().isText()) {
            findings.add(JsonRule.TEXT_FOR_JSON.at(file.at()));
            return Optional.empty();
        }
        Optional<Characters> text = file.text(charset, findings);
        return text.flatMap(characters -> read(file, characters, findings));
    }

    private static Optional<JsonOutline> read(LargeFile file, Characters characters, Findings findings) {
        List<JsonLists.Rows> lists;
        try (JsonCharacters text = new JsonCharacters(file.at(), characters);
                JsonParser parser = JsonTable.parser(text)) {
            try {
                lists = JsonLists.of(parser, JsonTable.isLines(file));
            } catch (IOException damaged) {
                findings.add(JsonRows.flaw(damaged, parser, text));
                return Optional.empty();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Optional<JsonLists.Rows> longest =
                lists.stream().reduce((first, next) -> next.count() > first.count() ? next : first);
        if (longest.isEmpty()) {
            findings.add(JsonRule.NO_TABLE.at(file.at()));
        }
        return longest.map(rows -> new JsonOutline(rows.path(), rows.columns()));
    }
}
