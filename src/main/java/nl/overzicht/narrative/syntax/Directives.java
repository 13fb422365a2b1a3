package nl.overzicht.narrative.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.choice.Directive;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;

/** The figures and tables that the program makes for the texts of a report. */
public final class Directives {

    private Directives() {}

    /** Those of all texts, each once. */
    public static List<Directive> of(Content content) {
        return Stream.concat(
                        content.documents().stream().map(Document::text),
                        content.prose().values().stream().map(Prose::text))
                .filter(text -> text.contains("${figure.") || text.contains("${" + Directive.TABLE))
                .flatMap(text -> Syntax.all(Syntax.parse(text), FactNode.class).stream())
                .flatMap(node -> node.insert().stream())
                .collect(Collectors.toMap(
                        Directive::id, directive -> directive, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
