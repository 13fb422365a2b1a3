package nl.overzicht.run.template;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Templates of an author that go on or write without end, or write what no document can have: a finding at their line. */
@Tag("slow")
@Timeout(300)
class EndlessTemplatesTest {

    private static final String PAGE = "site/about.ftlh";
    private static final String FRAME = "site/frame.ftlh";
    private static final String LETTER = "letter/letter.ftlh";

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> sites() {
        return Stream.of(
                        HostileTemplate.of(PAGE, "<#macro a><@a/></#macro><@a/>", "1:1: error TPL-1"),
                        HostileTemplate.of(
                                PAGE, "\n<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>", "2:1: error TPL-1"),
                        HostileTemplate.of(
                                FRAME,
                                "<#macro frame scripts=[]>\n<@again/></#macro>\n<#macro again><@frame/></#macro>",
                                "1:1: error TPL-1"),
                        HostileTemplate.of(
                                PAGE, "<#function f x><#return f(x + 1)></#function>${f(1)}", "1:1: error TPL-1"),
                        HostileTemplate.of(PAGE, "a\n<#include 'about.ftlh'>", "2:1: error TPL-1"),
                        HostileTemplate.of(PAGE, "a\n<#list 1.. as x></#list>", "2:1: error TPL-1"),
                        HostileTemplate.of(
                                FRAME,
                                "<#macro frame scripts=[]>\n<#list 1.. as x></#list></#macro>",
                                "2:1: error TPL-1"),
                        HostileTemplate.of(PAGE, "a\n<#list 1..9000000 as x>${x}</#list>", "2:24: error TPL-1"),
                        HostileTemplate.of(PAGE, "${'a'?left_pad(2000000000)}", "error TPL-1"),
                        HostileTemplate.of(
                                PAGE, "<#assign x='a'><#list 1..60 as i><#assign x=x+x></#list>", "error TPL-1"))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> letters() throws IOException {
        String letter = Files.readString(Path.of("templates", LETTER));
        int end = (int) letter.substring(0, letter.indexOf("</body>")).lines().count() + 1;
        return Stream.of(
                        inLetter(letter, "<form action=\"x\"><input name=\"a\"/></form>", end + ":1: error TPL-6"),
                        inLetter(
                                letter,
                                "<#macro m>\n<p><button>x</button></p></#macro><@m/>",
                                end + 1 + ":1: error TPL-6"),
                        inLetter(
                                letter,
                                "<#list 1..3000 as x><div></#list>x<#list 1..3000 as x></div></#list>",
                                end + ":1: error TPL-1"),
                        inLetter(letter, "<#list 1..20000 as x><p>a b</p></#list>", end + ":22: error TPL-1"),
                        inLetter(
                                letter,
                                "<p style=\"display:table-row;position:absolute;float:footnote\">"
                                        + "<span style=\"display:table;float:left\">x</span></p>",
                                "error TPL-6"))
                .map(this::test);
    }

    private static HostileTemplate inLetter(String letter, String added, String place) {
        return HostileTemplate.of(LETTER, letter.replace("</body>", added + "\n</body>"), place);
    }

    private DynamicTest test(HostileTemplate template) {
        return dynamicTest(template.name(), () -> {
            template.check(temporary, "build");
            assertTimeoutPreemptively(Duration.ofSeconds(20), EndlessTemplatesTest::allEnd, "a template goes on");
        });
    }

    /** The thread of a template has its name. */
    private static void allEnd() throws InterruptedException {
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().endsWith(".ftlh"))) {
            Thread.sleep(20);
        }
    }
}
