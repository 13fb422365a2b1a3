package nl.overzicht.render.site.origin;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.PagePlan;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.SiteMap;

/**
 * "Herkomst": each number that a text can use, with the rows that it is computed from, their source and its words; one table
 * for each stream and one for all other numbers. If one page cannot contain them, each stream has its own page. Numbers of a
 * single area are on the page of that area.
 *
 * @param writer of texts and numbers
 */
public record OriginPage(Writer writer) {

    /**
     * What the template sees.
     *
     * @param numberGroups a table for each stream and one for all other numbers
     * @param streamPages the pages of single streams; empty: all numbers are on this page
     * @param unlisted number of rows without a line because there are too many
     */
    @ViewOf("site/origin.ftlh")
    record OriginView(List<GroupView> numberGroups, List<Writer.PageLink> streamPages, int unlisted) {}

    /** A table. */
    record GroupView(String id, String title, OriginTable table) {}

    /**
     * The numbers of a stream.
     *
     * @param stream its id; empty: numbers of no stream, or of several
     */
    private record StreamNumbers(String stream, List<Fact> facts) {}

    public Page page() {
        boolean byStream = writer.origins().isByStream();
        List<StreamNumbers> all = numbers();
        List<GroupView> groups = all.stream()
                .filter(numbered -> !isPage(numbered.stream()))
                .map(this::group)
                .toList();
        List<Writer.PageLink> pages = all.stream()
                .filter(numbered -> isPage(numbered.stream()))
                .map(numbered -> new Writer.PageLink(title(numbered.stream()), OriginPlan.ofStream(numbered.stream())))
                .toList();
        List<Statement> here = writer.report().programme().statements().stream()
                .filter(row -> !byStream || row.stream().isEmpty())
                .toList();
        OriginView view = new OriginView(groups, pages, writer.origins().countUnlisted(here));
        return writer.page(SiteMap.ORIGIN, "site.origin", view)
                .withHeadings(view.numberGroups().stream()
                        .map(group -> new Heading("groep-" + group.id(), group.title()))
                        .toList())
                .withStatements(writer.report().programme().statements());
    }

    /** A page for each stream; empty when all numbers are on one page. */
    public Stream<PagePlan> ofStreams() {
        Supplier<List<StreamNumbers>> numbers = LazyValue.of(this::numbers);
        return writer.report().programme().streams().stream()
                .map(FundingStream::id)
                .filter(this::isPage)
                .map(id -> new PagePlan(OriginPlan.ofStream(id), () -> ofStream(id, numbers.get())));
    }

    private Page ofStream(String id, List<StreamNumbers> numbers) {
        return numbers.stream()
                .filter(numbered -> numbered.stream().equals(id))
                .map(this::ofStream)
                .findFirst()
                .orElseThrow();
    }

    private Page ofStream(StreamNumbers numbered) {
        GroupView group = group(numbered);
        List<Statement> rows = writer.report().programme().statementsOf(numbered.stream());
        String title = writer.words().get("site.origin.caption.of", group.title());
        return new Page(
                        OriginPlan.ofStream(numbered.stream()),
                        title,
                        writer.words().get("site.origin.description", writer.programme()),
                        new OriginView(
                                List.of(group), List.of(), writer.origins().countUnlisted(rows)))
                .withHeadings(List.of(new Heading("groep-" + group.id(), group.title())))
                .withStatements(rows)
                .withKeywords(title);
    }

    /**
     * The numbers by stream in the order of streams, and all other numbers at the end. A stream without numbers also gets a
     * page.
     */
    private List<StreamNumbers> numbers() {
        Map<String, List<Fact>> byStream = writer.origins().common();
        Stream<String> streams = writer.report().programme().streams().stream().map(stream -> stream.id());
        return Stream.concat(streams, Stream.of(""))
                .filter(stream -> byStream.containsKey(stream) || isPage(stream))
                .map(stream -> new StreamNumbers(stream, byStream.getOrDefault(stream, List.of())))
                .toList();
    }

    private boolean isPage(String stream) {
        return writer.origins().isByStream() && !stream.isEmpty();
    }

    private String title(String stream) {
        return writer.report().programme().stream(stream)
                .map(FundingStream::shortName)
                .orElse(writer.words().get("site.origin.programme"));
    }

    private GroupView group(StreamNumbers numbered) {
        String id = numbered.stream().isEmpty() ? "programma" : numbered.stream();
        return new GroupView(id, title(numbered.stream()), new OriginLines(writer).of(numbered.facts()));
    }
}
