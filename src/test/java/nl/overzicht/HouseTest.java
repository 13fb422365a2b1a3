package nl.overzicht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which room sees which, and in which room each third-party library lives. */
class HouseTest {

    private static final String ROOT = "nl.overzicht";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** A library and its only rooms. */
    private record Home(String library, String... rooms) {}

    private static final List<Home> HOMES = List.of(
            new Home("picocli..", "cli"),
            new Home(
                    "com.fasterxml.jackson..", "load..", "publish", "render.opendata", "render.site.search", "listing"),
            new Home("org.commonmark..", "narrative"),
            new Home("com.github.difflib..", "compare"),
            new Home("org.jfree..", "render.chart"),
            new Home("org.apache.batik..", "render.chart"),
            new Home("freemarker..", "render.template"),
            new Home("com.openhtmltopdf..", "render.letter"),
            new Home("org.apache.pdfbox..", "render.letter..", "load.pdf"),
            new Home("org.apache.fontbox..", "render.letter.."),
            new Home("org.yaml..", "load.yaml"),
            new Home("org.dhatim..", "load.xlsx"),
            new Home("com.fasterxml.aalto..", "load.xlsx"),
            new Home("org.apache.commons.compress..", "load.xlsx"),
            new Home("com.networknt..", "nowhere"));

    @Test
    void layers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("finding")
                .definedBy(in("finding"))
                .layer("funding")
                .definedBy(in("funding"))
                .layer("wording")
                .definedBy(in("wording"))
                .layer("content")
                .definedBy(in("content"))
                .layer("fact")
                .definedBy(in("fact"))
                .layer("publish")
                .definedBy(in("publish"))
                .layer("report")
                .definedBy(in("report"))
                .layer("narrative")
                .definedBy(in("narrative"))
                .layer("load")
                .definedBy(in("load.."))
                .layer("check")
                .definedBy(in("check.."))
                .layer("compare")
                .definedBy(in("compare"))
                .layer("chart")
                .definedBy(in("render.chart"))
                .layer("template")
                .definedBy(in("render.template"))
                .layer("letter")
                .definedBy(in("render.letter.."))
                .layer("opendata")
                .definedBy(in("render.opendata"))
                .layer("site")
                .definedBy(in("render.site.."))
                .layer("listing")
                .definedBy(in("listing"))
                .layer("cli")
                .definedBy(in("cli"))
                .whereLayer("finding")
                .mayNotAccessAnyLayer()
                .whereLayer("funding")
                .mayNotAccessAnyLayer()
                .whereLayer("wording")
                .mayOnlyAccessLayers("funding", "finding")
                .whereLayer("content")
                .mayOnlyAccessLayers("funding", "finding")
                .whereLayer("fact")
                .mayOnlyAccessLayers("funding", "finding", "wording", "content")
                .whereLayer("publish")
                .mayOnlyAccessLayers("finding")
                .whereLayer("report")
                .mayOnlyAccessLayers("funding", "finding", "wording", "content", "fact", "publish")
                .whereLayer("load")
                .mayOnlyAccessLayers("finding", "funding", "wording", "content")
                .whereLayer("narrative")
                .mayOnlyAccessLayers("funding", "finding", "wording", "content", "fact", "report")
                .whereLayer("check")
                .mayOnlyAccessLayers("funding", "finding", "wording", "content", "fact", "report", "narrative")
                .whereLayer("listing")
                .mayOnlyAccessLayers(
                        "funding", "finding", "wording", "content", "fact", "publish", "report", "narrative")
                .whereLayer("compare")
                .mayOnlyAccessLayers("funding", "finding", "wording", "content", "fact", "report", "narrative")
                .whereLayer("template")
                .mayOnlyAccessLayers("finding", "content")
                .whereLayer("chart")
                .mayOnlyAccessLayers("funding", "finding", "wording", "content", "fact", "report", "template")
                .whereLayer("letter")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("opendata")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("cli")
                .check(CLASSES);
    }

    @Test
    void noCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryIsAtHomeInOneRoom() {
        return HOMES.stream()
                .map(home -> DynamicTest.dynamicTest(
                        home.library(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(Stream.of(home.rooms())
                                        .map(HouseTest::in)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(home.library())
                                .check(CLASSES)));
    }

    @Test
    void onlyLoadAndPublishTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("load.."), in("publish"))
                .should()
                .dependOnClassesThat(filesAndNetwork())
                .check(CLASSES);
    }

    private static String in(String room) {
        return ROOT + "." + room;
    }

    private static DescribedPredicate<JavaClass> filesAndNetwork() {
        return DescribedPredicate.describe(
                "open files or connections",
                type -> type.getName().equals("java.nio.file.Files")
                        || type.getName().startsWith("java.nio.channels.")
                        || type.getName()
                                .matches(
                                        "java\\.io\\.(File|File(In|Out)putStream|FileReader|FileWriter|RandomAccessFile)")
                        || type.getName().matches("java\\.net\\.(URL|URLConnection|Socket|http\\..*)"));
    }
}
