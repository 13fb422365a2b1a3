package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.load.Attack;
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

    /**
     * A file in the folder of an author's templates.
     *
     * @param path of it
     * @param bytes of it; none: a folder
     * @param place expected at the head of the finding, as {@code 1:4: error TPL-1}; empty: nothing is found
     */
    private record Set(String path, byte[] bytes, String place) {

        static Set of(String path, String text, String place) {
            return new Set(path, text.getBytes(StandardCharsets.UTF_8), place);
        }
    }

    /** What is found without rendering. */
    @TestFactory
    Stream<DynamicTest> byCheck() {
        return Stream.of(
                        Set.of(PAGE, "<#if x>", "TPL-1"),
                        Set.of(PAGE, "<p>\n${", "TPL-1"),
                        Set.of(PAGE, "</#list>", "1:1: error TPL-1"),
                        Set.of(PAGE, "a\n<#nothing>", "2:2: error TPL-1"),
                        Set.of(PAGE, "${1 +}", "1:6: error TPL-1"),
                        Set.of(PAGE, "<#ftl output_format='none'>", "TPL-1"),
                        Set.of(PAGE, "<#macro>", "TPL-1"),
                        Set.of(PAGE, "<#list a as>", "TPL-1"),
                        Set.of(PAGE, "${" + "(".repeat(20_000), "TPL-1"),
                        Set.of(PAGE, "${x?nothing}", "TPL-1"),
                        Set.of("site/mine.ftlh", "<#if>", "TPL-1"),
                        new Set(PAGE, new byte[] {'a', '\n', (byte) 0xe9, '\n'}, "2:1: error TPL-7"),
                        new Set(SHEET, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}, "1:1: error TPL-7"),
                        new Set("site/zoeken.js", new byte[] {(byte) 0xc3}, "1:1: error TPL-7"),
                        new Set("hyphenation/nl.dic", new byte[] {(byte) 0x80}, ""),
                        new Set(PAGE, null, "TPL-7"),
                        new Set(SHEET, null, "TPL-7"),
                        new Set("letter/srgb.icc", null, "TPL-7"),
                        new Set("messages_nl.properties", null, "TPL-7"),
                        Set.of("letter/srgb.icc", "", "TPL-7"),
                        Set.of("letter/srgb.icc", "no profile", "TPL-7"),
                        Set.of("letter/srgb.icc", "x".repeat(4000), "TPL-7"),
                        new Set("letter/srgb.icc", profile("CMYK"), "TPL-7"),
                        new Set("letter/srgb.icc", profile("GRAY"), "TPL-7"),
                        new Set("letter/srgb.icc", profile("Lab "), "TPL-7"),
                        new Set("letter/srgb.icc", Arrays.copyOf(Arrays.copyOf(profile("RGB "), 400), 2520), "TPL-7"),
                        new Set("letter/srgb.icc", profile("RGB "), ""),
                        Set.of("messages_nl.properties", "no.such.key=x\n", "1:1: error TPL-2"),
                        Set.of("messages_nl.properties", "area.all=\\u12\n", "TPL-4"),
                        Set.of(PAGE, "<p>ok</p>", ""),
                        Set.of("notes.txt", "mine", ""))
                .map(set -> dynamicTest(name(set), () -> check(set, "check")));
    }

    /** What only rendering finds. */
    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> byBuild() throws IOException {
        String letter = Files.readString(Path.of("templates", LETTER));
        String metadata = Files.readString(Path.of("templates", METADATA));
        return Stream.of(
                        Set.of(PAGE, "<p>${nothing}</p>", "1:6: error TPL-1"),
                        Set.of(PAGE, "<p>\n${t('no.such.key')}", "2:3: error TPL-1"),
                        Set.of(PAGE, "${t()}", "TPL-1"),
                        Set.of(PAGE, "<#macro a><@a/></#macro><@a/>", "1:1: error TPL-1"),
                        Set.of(PAGE, "a\n<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>", "2:1: error TPL-1"),
                        Set.of(PAGE, "<#function f x><#return f(x + 1)></#function>${f(1)}", "TPL-1"),
                        Set.of(PAGE, "<#include 'about.ftlh'>", "1:1: error TPL-1"),
                        Set.of(PAGE, "<#include 'none.ftlh'>", "TPL-1"),
                        Set.of(PAGE, "<#include '../../../../etc/passwd'>", "TPL-1"),
                        Set.of(PAGE, "<#import 'none.ftlh' as n>", "TPL-1"),
                        Set.of(PAGE, "<#list 1.. as x>${x}</#list>", "TPL-1"),
                        Set.of(PAGE, "${'freemarker.template.utility.Execute'?new()('id')}", "TPL-1"),
                        Set.of(PAGE, "${.data_model.x.y}", "TPL-1"),
                        Set.of(PAGE, "<#stop 'enough'>", "TPL-1"),
                        Set.of(PAGE, "${1/0}", "TPL-1"),
                        Set.of(PAGE, "${'a'?number}", "TPL-1"),
                        Set.of("site/frame.ftlh", "", "TPL-"),
                        Set.of("hosting/nginx.ftlh", "${x}", "TPL-1"),
                        Set.of(LETTER, "", "TPL-6"),
                        Set.of(LETTER, "<html><body><p>", "TPL-6"),
                        Set.of(
                                LETTER,
                                letter.replace("</body>", "&nothing;</body>"),
                                line(letter, "</body>") + ":1: error TPL-6"),
                        Set.of(
                                LETTER,
                                letter.replace("<p class=\"salutation\">", "<p class=\"salutation\"><b>"),
                                line(letter, "class=\"salutation\"") + ":1: error TPL-6"),
                        Set.of(LETTER, letter.replace("</body>", ""), "TPL-6"),
                        Set.of(METADATA, "", "TPL-1"),
                        Set.of(METADATA, "<p>", "TPL-1"),
                        Set.of(METADATA, "<p/>", "TPL-1"),
                        Set.of(METADATA, metadata.replace("pdfaid", "a"), "TPL-1"),
                        Set.of(
                                METADATA,
                                metadata.replace("<dc:format>", "<pdfaid:part>2</pdfaid:part><dc:format>")
                                        .replace(
                                                "xmlns:dc=",
                                                "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:dc="),
                                "TPL-1"),
                        Set.of(METADATA, metadata.replace("begin=", "bytes='9' begin="), "PDF-5"),
                        Set.of("factsheet/frame.ftlh", "", "TPL-"),
                        Set.of("messages_nl.properties", "area.nouns=\n", "TPL-"))
                .map(set -> dynamicTest(name(set), () -> check(set, "build")));
    }

    /** Whatever a style sheet does to the letter, it is no bug of ours. */
    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> styleSheets() {
        return Stream.of("", "}}{{", "* { display: none }", "@page { size: 1mm 1mm }", ".notes { display: none }")
                .map(text -> dynamicTest(text.isEmpty() ? "empty" : text, () -> {
                    CommandRun run = run(Set.of(SHEET, text, ""), "build");
                    assertTrue(run.code() == DONE || run.code() == FINDINGS, run::err);
                    assertFalse(run.err().contains("\tat "), run::err);
                }));
    }

    private void check(Set set, String command) throws IOException {
        CommandRun run = run(set, command);
        String printed = run.out() + run.err();
        assertEquals(set.place.isEmpty() ? DONE : FINDINGS, run.code(), printed);
        assertFalse(printed.contains("\tat "), printed);
        if (!set.place.isEmpty()) {
            String at = set.place.contains(":") ? set.path + ":" + set.place : set.place;
            assertTrue(printed.lines().anyMatch(line -> line.contains(set.path + ":") && line.contains(at)), printed);
        }
    }

    private CommandRun run(Set set, String command) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "set");
        Path content = folder.resolve("content");
        Attack.copyBaseTo(content);
        Path file = folder.resolve("own").resolve(set.path);
        Files.createDirectories(set.bytes == null ? file : file.getParent());
        if (set.bytes != null) {
            Files.write(file, set.bytes);
        }
        String own = folder.resolve("own").toString();
        return command.equals("check")
                ? CommandRun.of("check", content.toString(), "--templates", own)
                : CommandRun.of(
                        "build", content.toString(), "-o", folder.resolve("out").toString(), "--templates", own);
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

    private static String name(Set set) {
        String text = set.bytes == null ? "a folder" : new String(set.bytes, StandardCharsets.ISO_8859_1);
        return set.path + " " + text.substring(0, Math.min(40, text.length())).replaceAll("\\p{Cntrl}", " ");
    }
}
