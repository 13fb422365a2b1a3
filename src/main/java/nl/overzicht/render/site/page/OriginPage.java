package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * "Herkomst": each number that a text may use, the rows it came from, their source and its words; a table for each
 * stream and one for all else. Numbers of one area stand on the page of that area.
 *
 * @param writer of texts and numbers
 * @param origins where the line of each number stands
 */
record OriginPage(Writer writer, Origins origins) {

    /** What the template sees. @param numberGroups a table for each stream and one for all else */
    @ViewOf("site/origin.ftlh")
    record OriginView(List<GroupView> numberGroups) {}

    /** A table. */
    record GroupView(String id, String title, List<OriginLines.NumberView> numbers) {}

    Page page() {
        Map<String, List<Fact>> byStream = new LinkedHashMap<>();
        writer.report().programme().streams().forEach(stream -> byStream.put(stream.id(), new ArrayList<>()));
        byStream.put("", new ArrayList<>());
        origins.common().forEach(fact -> byStream.get(stream(fact)).add(fact));
        OriginView view = new OriginView(byStream.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList());
        return writer.page(SiteMap.ORIGIN, "site.origin", view)
                .headed(view.numberGroups().stream()
                        .map(group -> new Heading("groep-" + group.id(), group.title()))
                        .toList())
                .showing(writer.report().programme().statements());
    }

    /** The stream that all rows of a fact are about, or none. */
    private String stream(Fact fact) {
        List<String> streams = fact.statements().stream()
                .limit(1000)
                .flatMap(id -> writer.report().programme().statement(id).stream())
                .map(Statement::stream)
                .map(one -> one.orElse(""))
                .distinct()
                .toList();
        return streams.size() == 1 ? streams.get(0) : "";
    }

    private GroupView group(String stream, List<Fact> facts) {
        String title = writer.report().programme().stream(stream)
                .map(Stream::shortName)
                .orElse(writer.words().get("site.origin.programme"));
        return new GroupView(stream.isEmpty() ? "programma" : stream, title, new OriginLines(writer).of(facts));
    }
}
