package nl.overzicht.run.template;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.picture.MadeUpPicture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Templates of an author that are wrong in any way: a finding with its file, soon, and never a stack trace. */
class HostileTemplatesTest {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final String PAGE = "site/about.ftlh";
    private static final String SHEET = "letter/letter.css";
    private static final String METADATA = "letter/metadata.ftlh";
    private static final String LETTER = "letter/letter.ftlh";

    @TempDir
    Path temporary;

    /** What is found without rendering. */
    @TestFactory
    Stream<DynamicTest> byCheck() {
        return Stream.of(
                        HostileTemplate.of(PAGE, "<#if x>", "TPL-1"),
                        HostileTemplate.of(PAGE, "<p>\n${", "TPL-1"),
                        HostileTemplate.of(PAGE, "</#list>", "1:1: error TPL-1"),
                        HostileTemplate.of(PAGE, "a\n<#nothing>", "2:2: error TPL-1"),
                        HostileTemplate.of(PAGE, "${1 +}", "1:6: error TPL-1"),
                        HostileTemplate.of(PAGE, "<#ftl output_format='none'>", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#macro>", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#list a as>", "TPL-1"),
                        HostileTemplate.of(PAGE, "${" + "(".repeat(20_000), "TPL-1"),
                        HostileTemplate.of(PAGE, "${x?nothing}", "TPL-1"),
                        HostileTemplate.of("site/mine.ftlh", "<#if>", "TPL-1"),
                        new HostileTemplate(PAGE, new byte[] {'a', '\n', (byte) 0xe9, '\n'}, "2:1: error TPL-7"),
                        new HostileTemplate(SHEET, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}, "1:1: error TPL-7"),
                        new HostileTemplate("site/zoeken.js", new byte[] {(byte) 0xc3}, "1:1: error TPL-7"),
                        new HostileTemplate("hyphenation/nl.dic", new byte[] {(byte) 0x80}, ""),
                        new HostileTemplate(PAGE, null, "TPL-7"),
                        new HostileTemplate(SHEET, null, "TPL-7"),
                        new HostileTemplate("letter/srgb.icc", null, "TPL-7"),
                        new HostileTemplate("messages_nl.properties", null, "TPL-7"),
                        HostileTemplate.of("letter/srgb.icc", "", "TPL-7"),
                        HostileTemplate.of("letter/srgb.icc", "no profile", "TPL-7"),
                        HostileTemplate.of("letter/srgb.icc", "x".repeat(4000), "TPL-7"),
                        new HostileTemplate("letter/srgb.icc", profile("CMYK"), "TPL-7"),
                        new HostileTemplate("letter/srgb.icc", profile("GRAY"), "TPL-7"),
                        new HostileTemplate("letter/srgb.icc", profile("Lab "), "TPL-7"),
                        new HostileTemplate(
                                "letter/srgb.icc", Arrays.copyOf(Arrays.copyOf(profile("RGB "), 400), 2520), "TPL-7"),
                        new HostileTemplate("letter/srgb.icc", profile("RGB "), ""),
                        HostileTemplate.of("messages_nl.properties", "no.such.key=x\n", "1:1: error TPL-2"),
                        HostileTemplate.of("messages_nl.properties", "area.all=\\u12\n", "TPL-4"),
                        HostileTemplate.of(PAGE, "<p>${.now}</p>", "1:6: error TPL-1"),
                        HostileTemplate.of(PAGE, "<#assign x = { 'a': . now?long }>", "1:21: error TPL-1"),
                        HostileTemplate.of(PAGE, "${('.n' + 'ow')?eval}", "1:16: error TPL-1"),
                        HostileTemplate.of(
                                PAGE, "<#-- ${.now} --><p>${page.now!} .now <b>${t('a')}.now</b> Date.now()</p>", ""),
                        HostileTemplate.of(PAGE, "<p>ok</p>", ""),
                        HostileTemplate.of("site/icoon.svg", "no drawing", "TPL-6"),
                        HostileTemplate.of(
                                "site/icoon.svg", "<svg xmlns='a'>\n<g a='1'>x</h>\n</svg>", "2:1: error TPL-6"),
                        HostileTemplate.of("notes.txt", "mine", ""))
                .map(set -> dynamicTest(set.name(), () -> set.check(temporary, "check")));
    }

    /** What only rendering finds. */
    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> byBuild() throws IOException {
        String letter = Files.readString(Path.of("templates", LETTER));
        String metadata = Files.readString(Path.of("templates", METADATA));
        return Stream.of(
                        HostileTemplate.of(PAGE, "<p>${nothing}</p>", "1:6: error TPL-1"),
                        HostileTemplate.of(PAGE, "<p>\n${t('no.such.key')}", "2:3: error TPL-1"),
                        HostileTemplate.of(PAGE, "${t()}", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#include 'none.ftlh'>", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#include '../../../../etc/passwd'>", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#import 'none.ftlh' as n>", "TPL-1"),
                        HostileTemplate.of(PAGE, "${page}", "TPL-1"),
                        HostileTemplate.of(PAGE, "${t}", "TPL-1"),
                        HostileTemplate.of(PAGE, "${'freemarker.template.utility.Execute'?new()('id')}", "TPL-1"),
                        HostileTemplate.of(PAGE, "${.data_model.x.y}", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#stop 'enough'>", "TPL-1"),
                        HostileTemplate.of(PAGE, "<#return 1>", "TPL-1"),
                        HostileTemplate.of(PAGE, "${1/0}", "TPL-1"),
                        HostileTemplate.of(PAGE, "${'a'?number}", "TPL-1"),
                        HostileTemplate.of("site/frame.ftlh", "", "TPL-"),
                        HostileTemplate.of("hosting/nginx.ftlh", "${x}", "TPL-1"),
                        HostileTemplate.of(LETTER, "", "TPL-6"),
                        HostileTemplate.of(LETTER, "<html><body><p>", "TPL-6"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("</body>", "&nothing;</body>"),
                                line(letter, "</body>") + ":1: error TPL-6"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("<p class=\"salutation\">", "<p class=\"salutation\"><b>"),
                                line(letter, "class=\"salutation\"") + ":1: error TPL-6"),
                        HostileTemplate.of(LETTER, letter.replace("</body>", ""), "TPL-6"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("</body>", "<a download='' href='data:image/png;,'>x</a></body>"),
                                line(letter, "</body>") + ":1: error TPL-6"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("</body>", "<p class='lost'>Lost &#xE000;</p></body>"),
                                line(letter, "</body>") + ":22: error LET-1"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("</body>", "<p style='margin-left: -50cm'>Lost words</p></body>"),
                                line(letter, "</body>") + ":31: error INK-1"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace(
                                        "</body>", "<p><img src='data:image/png;base64,AAAA' alt='Lost'/></p></body>"),
                                line(letter, "</body>") + ":1: error TPL-6"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("</body>", "<p><img alt='Lost'/></p></body>"),
                                line(letter, "</body>") + ":1: error TPL-6"),
                        HostileTemplate.of(
                                LETTER,
                                letter.replace("</body>", "<p><img src='" + cutOff() + "' alt='Lost'/></p></body>"),
                                line(letter, "</body>") + ":1: error TPL-6"),
                        HostileTemplate.of(
                                LETTER, letter.replace("</body>", "<h5>Lost</h5></body>"), "1:1: error PDF-6"),
                        HostileTemplate.of(METADATA, "", "TPL-1"),
                        HostileTemplate.of(METADATA, "<p>", "TPL-1"),
                        HostileTemplate.of(METADATA, "<p/>", "TPL-1"),
                        HostileTemplate.of(METADATA, metadata.replace("pdfaid", "a"), "TPL-1"),
                        HostileTemplate.of(
                                METADATA,
                                metadata.replace("<dc:format>", "<pdfaid:part>2</pdfaid:part><dc:format>")
                                        .replace(
                                                "xmlns:dc=",
                                                "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:dc="),
                                "TPL-1"),
                        HostileTemplate.of(METADATA, metadata.replace("begin=", "bytes='9' begin="), "PDF-5"),
                        HostileTemplate.of("factsheet/frame.ftlh", "", "TPL-"),
                        HostileTemplate.of("messages_nl.properties", "area.nouns=\n", "TPL-"))
                .map(set -> dynamicTest(set.name(), () -> set.check(temporary, "build")));
    }

    /** What the layout engine cannot set: the line of the smallest element, or of the rule. */
    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> layouts() throws IOException {
        String letter = Files.readString(Path.of("templates", LETTER));
        String sheet = Files.readString(Path.of("templates", SHEET));
        String table = "<table>\n<tr>\n<td rowspan='1000000'>x</td></tr></table>";
        int end = line(letter, "</body>");
        int last = (int) sheet.lines().count();
        return Stream.of(
                        layout(LETTER, letter.replace("</body>", "<div>\n" + table + "</div></body>"), end + 3),
                        layout(
                                LETTER,
                                letter.replace(
                                        "</body>",
                                        "<object type='overzicht/drawing' data='x' style='width: 1cm; height: 1cm'/>\n</body>"),
                                end),
                        layout(
                                LETTER,
                                letter.replace("@page wide {", "* { float: left }\n@page wide {"),
                                line(letter, "@page wide {")),
                        layout(SHEET, sheet + "/* a; { */\np { color: #00000f }\n* { float: left }\n", last + 3),
                        layout(SHEET, sheet + "@page {\n  size: 1cm 1cm;\n}\np { color: #00000f }\n", last + 1),
                        layout(SHEET, "body { display: none }\n" + sheet, 1))
                .map(set -> dynamicTest(set.name(), () -> set.check(temporary, "build")));
    }

    private static HostileTemplate layout(String path, String text, int line) {
        return HostileTemplate.of(path, text, line + ":1: error TPL-6");
    }

    /** Whatever a style sheet does to the letter, it is no bug of ours. */
    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> styleSheets() {
        return Stream.of("", "}}{{", "* { display: none }", "@page { size: 1mm 1mm }", ".notes { display: none }")
                .map(text -> dynamicTest(text.isEmpty() ? "empty" : text, () -> {
                    CommandRun run = HostileTemplate.of(SHEET, text, "").run(temporary, "build");
                    assertTrue(run.code() == DONE || run.code() == FINDINGS, run::err);
                    assertFalse(run.err().contains("\tat "), run::err);
                }));
    }

    private static String cutOff() {
        byte[] whole = MadeUpPicture.of(9, 9, 72);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(Arrays.copyOf(whole, whole.length - 13));
    }

    /** The number of the only line with these words. */
    private static int line(String template, String words) {
        return (int)
                (template.substring(0, template.indexOf(words)) + "x").lines().count();
    }

    private static byte[] profile(String colours) {
        byte[] profile = DefaultReport.resources().require("letter/srgb.icc").clone();
        System.arraycopy(colours.getBytes(StandardCharsets.US_ASCII), 0, profile, 16, 4);
        return profile;
    }
}
