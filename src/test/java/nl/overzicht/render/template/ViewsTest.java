package nl.overzicht.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.Golden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Templates and the records that they see match in every branch of a template, whether or not a report reaches it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class ViewsTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path DOCS = Path.of("src/docs");

    private final ViewCatalogue views = ViewCatalogue.ofMain();

    @Test
    void eachTemplateHasARecordAndEachRecordATemplate() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            Set<String> templates = files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .filter(name -> !name.matches("(site|factsheet)/(frame|changestable)\\.ftlh"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(templates, views.own().keySet());
        }
    }

    @Test
    void aTemplateNamesOnlyWhatItsRecordsHave() {
        Map<String, Set<String>> unknown = new TreeMap<>();
        views.own().keySet().forEach(template -> unknown.put(template, views.reader(template).unknown));
        unknown.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), unknown);
    }

    @Test
    void aTemplateUsesAllOfItsRecord() {
        Set<String> unused = new TreeSet<>();
        views.own().forEach((template, view) -> unused.addAll(unused(view, views.reader(template).read)));
        assertEquals(Set.of(), unused);
    }

    /** For what several templates see, and for nested records: at least one template uses it. */
    @Test
    void everythingElseIsUsedSomewhere() {
        Set<String> read = views.read();
        Set<String> unused = new TreeSet<>();
        ours().forEach(type -> unused.addAll(unused(type, read)));
        assertEquals(Set.of(), unused);
    }

    private static Set<String> unused(Class<?> type, Set<String> read) {
        ViewType view = new ViewType(type);
        return view.components()
                .map(component -> view.key(component.getName()))
                .filter(key -> !read.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A name has the same kind in all our records, at the top and nested: it is never a number in one and a text in another.
     */
    @Test
    void aNameHasOneKind() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        ours().forEach(type -> new ViewType(type)
                .components()
                .forEach(component -> kinds.computeIfAbsent(component.getName(), name -> new TreeSet<>())
                        .add(new ViewType(component.getGenericType()).kind())));
        kinds.values().removeIf(all -> all.size() == 1);
        assertEquals(Map.of(), kinds);
    }

    /** What templates of a folder see under the same name has the same class, and they see it from one record only. */
    @Test
    void aNameAtTheTopHasOneType() {
        Map<String, Set<String>> types = new TreeMap<>();
        for (String template : views.own().keySet()) {
            Set<String> seen = new TreeSet<>();
            for (Class<?> view : views.views(template)) {
                for (RecordComponent component : view.getRecordComponents()) {
                    assertEquals(true, seen.add(component.getName()), () -> template + ": two " + component.getName());
                    String name = template.replaceFirst("/.*", "/") + component.getName();
                    types.computeIfAbsent(name, first -> new TreeSet<>())
                            .add(new ViewType(component.getGenericType())
                                    .present()
                                    .type()
                                    .getTypeName());
                }
            }
        }
        types.values().removeIf(all -> all.size() == 1);
        assertEquals(Map.of(), types);
    }

    /** The page for authors of templates: each name with its type and one sentence, from {@code templates.properties}. */
    @Test
    void whatTemplatesSeeIsWrittenDown() throws IOException {
        Properties meanings = new Properties();
        try (Reader reader = Files.newBufferedReader(DOCS.resolve("templates.properties"))) {
            meanings.load(reader);
        }
        TemplateContract contract = new TemplateContract(views, meanings);
        String page = contract.page();
        assertEquals(Set.of(), contract.missing, "names without a meaning");
        assertEquals(Set.of(), contract.unused(), "meanings without a name");
        Golden.assertSame(DOCS.resolve("templates.md"), page);
    }

    /** Our records that templates reach, including nested ones. */
    private Set<Class<?>> ours() {
        Deque<ViewType> next = new ArrayDeque<>();
        views.own().values().forEach(type -> next.add(new ViewType(type)));
        views.shared().forEach(type -> next.add(new ViewType(type)));
        Set<Class<?>> ours = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            ViewType type = next.poll();
            if (type.element().isKnown()) {
                next.add(type.element());
            } else if (type.isRecord() && isOurs(type.record()) && ours.add(type.record())) {
                type.components().forEach(component -> next.add(new ViewType(component.getGenericType())));
            }
        }
        return ours;
    }

    /** Figures and their tables are not made for templates only. */
    private static boolean isOurs(Class<?> type) {
        return type.getName()
                .matches("nl\\.overzicht\\.(render\\.(?!chart\\.(Figure|Table)).*|compare\\.ChangesTable)");
    }

    record RowView(String title, String forgotten) {}

    @ViewOf("bad.ftlh")
    record BadView(String title, List<RowView> rows, int unused) {}

    /** The same reader rejects a template that does not match its record, in branches that no report reaches. */
    @Test
    void aPairThatDoesNotFitIsRefused() {
        String library = "<#macro line row more=\"\"><p>${row.titel} ${more} ${elsewhere}</p></#macro>";
        String bad = "<#import \"library.ftlh\" as f>${title.length}<#if title == \"never\">${nosuch}</#if>"
                + "<#list rows as row>${row.title}${row.nosuch?cap_first}<@f.line row=row/></#list>${row.title}"
                + "<#assign first = rows?first>${first.title}${first.last!\"\"}${rows[1..]?size}${rows[0].odd}";
        TemplateReader reader =
                new TemplateReader(name -> name.equals("bad.ftlh") ? bad : library, List.of(BadView.class));
        reader.read("bad.ftlh");
        assertEquals(
                Set.of(
                        "nosuch",
                        "row.nosuch",
                        "row.titel",
                        "elsewhere",
                        "row",
                        "first.last",
                        "rows[0].odd",
                        "title.length"),
                reader.unknown);
        assertEquals(1, unused(BadView.class, reader.read).size());
        assertEquals(1, unused(RowView.class, reader.read).size());
    }
}
