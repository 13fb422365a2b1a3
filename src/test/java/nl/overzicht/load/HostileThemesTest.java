package nl.overzicht.load;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Style sheets and pictures of a theme that try to send a request to another host, in any spelling that a browser reads. */
@Tag("slow")
class HostileThemesTest {

    private static final String OTHER = "THM-3";
    private static final String MISSING = "THM-1";
    private static final String UNREADABLE = "THM-7";
    private static final String OBSCURE = "THM-8";

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> values() {
        return Stream.of(
                        value("url(https://x.example/a.png)", OTHER),
                        value("URL( 'https://x.example/a.png' )", OTHER),
                        value("url(\t\n //x.example/a.png)", OTHER),
                        value("url(\\68ttps://x.example/a.png)", OTHER),
                        value("url(\"\\68 ttps\\3a //x.example/a.png\")", OTHER),
                        value("url('htt\\\nps://x.example/a.png')", OTHER),
                        value("url(\\\\\\\\x.example\\\\a.png)", OTHER),
                        value("url(/\\\\x.example/a.png)", OTHER),
                        value("url(/\\x.example/a.png)", OTHER),
                        value("url(/a.png)", OTHER),
                        value("url(ftp:x)", OTHER),
                        value("url(data:text/html,x)", OTHER),
                        value("url(../a.png)", MISSING),
                        value("url(a%2epng)", MISSING),
                        value("url(var(--x))", OBSCURE),
                        value("u\\72l(\"https://x.example/a.png\")", OBSCURE),
                        value("\\75rl(https://x.example/a.png)", UNREADABLE),
                        value("src(\"https://x.example/a.png\")", OTHER),
                        value("image(\"//x.example/a.png\")", OTHER),
                        value("image-set(\"https://x.example/a.png\" 1x)", OTHER),
                        value("-webkit-image-set(url(https://x.example/a.png) 1x)", OTHER),
                        value("image-set(\"merk.png\" 1x, \"//x.example/a.png\" 2x)", OTHER, MISSING),
                        value("image-set(linear-gradient(red, blue) 1x, cross-fade('//x.example/a') 2x)", OTHER),
                        value("image-set(var(--x) 1x)", OBSCURE),
                        value("src(attr(data-x))", OBSCURE),
                        value("var(--x, url(//x.example/a))", OTHER),
                        value("progid:DXImageTransform.Microsoft.AlphaImageLoader(src='//x.example/a')", OBSCURE),
                        value("/* ; */ url(//x.example/a)", OTHER),
                        value("ur/* */l(//x.example/a)", UNREADABLE),
                        value("url(//x.example/a", UNREADABLE),
                        value("url(data:image/png;base64,AAAA)"),
                        value("url(huis.css)"),
                        value("url(./huis.css?v=1#deel)"),
                        value("image-set('huis.css' type('image/png') 1x)"),
                        value("'url(//x.example/a)'"),
                        value("oklch(50% 0.1 200) var(--a, 1px) calc(1px + 2em)"))
                .map(attack -> Attack.test(attack, temporary));
    }

    @TestFactory
    Stream<DynamicTest> sheets() {
        return Stream.of(
                        sheet("@import 'https://x.example/a.css';", OTHER),
                        sheet("@import url(huis.css);", OTHER),
                        sheet("@\\69mport 'https://x.example/a.css';", UNREADABLE),
                        sheet("a { b: c } @import 'https://x.example/a.css';", UNREADABLE),
                        sheet("@charset \"utf-7\"; a { b: c }", OBSCURE),
                        sheet("@charset \"UTF-8\"; a { b: c }"),
                        sheet(":root { --x: url(https://x.example/a) }", OTHER),
                        sheet(":root { --x: { a: url(https://x.example/a) } }", UNREADABLE),
                        sheet("@font-face { src: local('a'), url(//x.example/a) format('woff2') }", OTHER),
                        sheet("@media print { a { b: url(//x.example/a) } }", OTHER),
                        sheet("@layer x { a { b: url(//x.example/a) } }", OTHER),
                        sheet("@keyframes x { from { b: url(//x.example/a) } }", OTHER),
                        sheet("@page { @top-left { content: url(//x.example/a) } }", OTHER),
                        sheet("@namespace url(http://x.example/ns);", OTHER),
                        sheet("@namespace url(http://www.w3.org/2000/svg);"),
                        sheet("@NAMESPACE a 'http\\3a //x.example/a';", OTHER),
                        sheet("@namespace svg 'http://www.w3.org/2000/svg';"),
                        sheet("@supports (a: url(//x.example/a)) { a { b: c } }", OTHER),
                        sheet("@supports not ((a: b) and (c: src('//x.example/a'))) { a { b: c } }", OTHER),
                        sheet("@supports (display: grid) and (not (a: url(huis.css))) { a { b: c } }"),
                        sheet("@-moz-document url(http://x.example/) { a { b: c } }", OBSCURE),
                        sheet("<!-- @import 'https://x.example/a.css'; -->", OTHER),
                        sheet("@import/**/'https://x.example/a.css';", OTHER),
                        sheet("@layer a; @import 'https://x.example/a.css';", UNREADABLE),
                        sheet("@container (min-width: 1px) { a { b: url(//x.example/a) } }", OBSCURE),
                        sheet("@property --x { initial-value: url(//x.example/a) }", OBSCURE),
                        sheet("a { color: red; &:hover { b: url(//x.example/a) } }", UNREADABLE),
                        sheet("a { b: " + "calc(".repeat(100_000), UNREADABLE),
                        sheet("a { b: " + "f(".repeat(100_000) + ")".repeat(100_000) + "}", UNREADABLE),
                        sheet("a { b: c }\n".repeat(50_000)),
                        sheet("a { b: c }\n".repeat(200_000), UNREADABLE),
                        sheet("/*" + "x".repeat(3_000_000) + "*/", UNREADABLE),
                        sheet(
                                "@media (min-width: 600px) and (prefers-color-scheme: dark) { a:is(b, c)::before { b: \"x\" } }"))
                .map(attack -> Attack.test(attack, temporary));
    }

    @TestFactory
    Stream<DynamicTest> pictures() {
        return Stream.of(
                        picture("<image href='https://x.example/a.png'/>", OTHER),
                        picture("<use xlink:href='//x.example/a.svg#b'/>", OTHER),
                        picture("<style>rect { fill: url(//x.example/a) }</style>", OTHER),
                        picture("<style>@import 'https://x.example/a.css';</style>", OTHER),
                        picture("<rect style='fill: url(//x.example/a)'/>", OTHER),
                        picture("<rect fill='url(//x.example/a)'/>", OTHER),
                        picture("<script>fetch('//x.example')</script>", OBSCURE),
                        picture("<rect onload='a()'/>", OBSCURE),
                        picture("<foreignObject/>", OBSCURE),
                        picture("<image xml:base='https://x.example/' href='huis.svg'/>", OBSCURE),
                        picture("<set attributeName='xlink:href' to='https://x.example/a'/>", OBSCURE),
                        new Attack(
                                "named sheet",
                                "theme/huis.svg",
                                "<?xml-stylesheet href='//x.example/a'?><svg/>",
                                OBSCURE),
                        new Attack(
                                "entity",
                                "theme/huis.svg",
                                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
                                UNREADABLE),
                        picture("<rect>", UNREADABLE),
                        picture("<a href='https://x.example/'><rect fill='url(#deel)' aria-label='a (b)'/></a>"),
                        picture("<use href='#deel'/><path d='M0 0' transform='translate(1 2)'/>"))
                .map(attack -> Attack.test(attack, temporary));
    }

    private static Attack value(String value, String... codes) {
        return sheet("a { background: " + value + "; }", codes);
    }

    private static Attack sheet(String text, String... codes) {
        return new Attack(name(text), "theme/huis.css", text, codes);
    }

    private static Attack picture(String inside, String... codes) {
        String text = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inside
                + "</svg>";
        return new Attack(name(inside), "theme/huis.svg", text, codes);
    }

    private static String name(String text) {
        return text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
    }
}
