package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.render.site.page.Browser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an author sees in a real browser while files are saved. */
@Tag("slow")
class ServedInTheBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PANEL =
            "document.getElementById('overzicht-preview').shadowRoot.querySelector('.panel')";
    private static final int TABS = 9;

    @AutoClose("quit")
    private static ChromeDriver browser;

    @TempDir
    private Path folder;

    private Path letter;

    @AutoClose
    private ServedContent served;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @BeforeEach
    void begin() throws IOException {
        Path content = MadeUpProgramme.write(20, folder.resolve("content"));
        letter = content.resolve("letter.md");
        Files.writeString(letter, text("eerste"));
        served = new ServedContent(content);
    }

    private static String text(String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("Alinea ")
                    .append("abcdefghij".charAt(i % 10))
                    .append(i == 40 ? " " + word : "")
                    .append(".\n\n");
        }
        return text.toString();
    }

    @Test
    void aPageChangesWithoutLeavingItsPlaceAndMarksWhatChanged() throws IOException {
        browser.get(served.address("brief.html"));
        await("return document.body.innerText.includes('eerste') && " + PANEL + ".innerText.includes('Preview')");
        browser.executeScript(
                "window.same = true; Array.from(document.querySelectorAll('main p'))"
                        + ".find(p => p.textContent.includes('eerste')).scrollIntoView({block: 'center', behavior: 'instant'});"
                        + "window.seen = new Set(); new MutationObserver(() => document.querySelectorAll('[data-preview-changed]')"
                        + ".forEach(one => seen.add(one.textContent.trim()))).observe(document, {subtree: true, attributes: true});");
        double before = top("eerste");
        Files.writeString(letter, "Een nieuwe eerste alinea, die er niet was.\n\n" + text("tweede"));
        await("return document.body.innerText.includes('tweede')");
        assertEquals(before, top("tweede"), 60, "pixels from the top of the window");
        assertEquals(true, browser.executeScript("return window.same"), "the page was not loaded again");
        await("return seen.size >= 2");
        List<?> marked = (List<?>) browser.executeScript("return Array.from(seen)");
        assertTrue(marked.toString().contains("die er niet was"), marked::toString);
        await("return document.querySelectorAll('[data-preview-changed]').length === 0");
    }

    private static double top(String word) {
        return ((Number) browser.executeScript("return Array.from(document.querySelectorAll('main p'))"
                        + ".find(p => p.textContent.includes('" + word + "')).getBoundingClientRect().top"))
                .doubleValue();
    }

    @Test
    void aBrokenEditShowsItsFindingAboveTheLastGoodPage() throws IOException {
        browser.get(served.address("brief.html"));
        await("return " + PANEL + ".innerText.includes('No errors')");
        Files.writeString(letter, "Dit is ${geen.feit}.\n");
        await("return " + PANEL + ".innerText.includes('letter.md:1:8') && document.title.startsWith('(1) ')");
        assertEquals(true, browser.executeScript("return document.body.innerText.includes('eerste')"));
        assertEquals(
                true,
                browser.executeScript(
                        "return " + PANEL + ".querySelector('.findings a').href.startsWith('vscode://file/')"));
        Files.writeString(letter, "Dit is hersteld.\n");
        await("return document.body.innerText.includes('hersteld') && " + PANEL
                + ".innerText.includes('No errors') && !document.title.startsWith('(')");
    }

    /** A stream that was refused is requested again: no tab stays silent until it is reloaded. */
    @Test
    void aTabThatFoundAllStreamsTakenFollowsOnceOneIsFree() throws IOException {
        URI events = URI.create(served.address("_preview/events"));
        List<Socket> taken = new ArrayList<>();
        while (taken.isEmpty() || answer(taken.get(taken.size() - 1)).contains(" 200 ")) {
            taken.add(request(events));
        }
        browser.get(served.address("brief.html"));
        await("return document.getElementById('overzicht-preview') !== null && " + PANEL + " !== null");
        for (Socket stream : taken) {
            stream.close();
        }
        Files.writeString(letter, "Ook dit tabblad volgt.\n");
        await("return document.body.innerText.includes('Ook dit tabblad volgt')");
    }

    private static Socket request(URI events) throws IOException {
        Socket socket = new Socket(events.getHost(), events.getPort());
        String request = "GET " + events.getPath() + " HTTP/1.1\r\nHost: " + events.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The first line of an answer. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = socket.getInputStream().read();
                sign > 0 && sign != '\n';
                sign = socket.getInputStream().read()) {
            line.append((char) sign);
        }
        return line.toString();
    }

    /** More tabs than a browser has connections to one server, which share one stream. */
    @Test
    void manyTabsFollow() throws IOException {
        browser.get(served.address("brief.html"));
        List<String> opened = new ArrayList<>();
        String first = browser.getWindowHandle();
        for (int i = 0; i < TABS; i++) {
            opened.add(browser.switchTo().newWindow(WindowType.TAB).getWindowHandle());
            browser.get(served.address("brief.html"));
            await("return " + PANEL + ".innerText.includes('No errors')");
        }
        Files.writeString(letter, "Alle tabbladen volgen.\n");
        for (String tab : opened) {
            browser.switchTo().window(tab);
            await("return document.body.innerText.includes('Alle tabbladen volgen')");
            browser.close();
        }
        browser.switchTo().window(first);
    }

    @Test
    void contentThatIsRepairedComesInSight() throws IOException {
        served.close();
        Files.writeString(letter, "Dit is ${geen.feit}.\n");
        served = new ServedContent(letter.getParent());
        browser.get(served.address("brief.html"));
        await("return " + PANEL + ".innerText.includes('letter.md:1:8') && document.title.startsWith('(1) ')");
        Files.writeString(letter, "Nu is het goed.\n");
        await("return document.body.innerText.includes('Nu is het goed')");
    }

    /** A letter in a frame stays there, and is fetched again at the page that was asked for. */
    @Test
    void aDocumentFollows() throws IOException {
        browser.get(served.address("_preview/document/kamerbrief.pdf"));
        await("return " + PANEL + ".innerText.includes('No errors')");
        String before = (String) browser.executeScript("return document.querySelector('iframe').src");
        browser.executeScript("document.querySelector('main input').value = '2'");
        Files.writeString(letter, text("tweede"));
        await("return document.querySelectorAll('iframe').length === 1 && document.querySelector('iframe').src !== '"
                + before + "'");
        String src = (String) browser.executeScript("return document.querySelector('iframe').src");
        assertTrue(src.endsWith("#page=2"), src);
    }

    private static void await(String script) {
        new WebDriverWait(browser, PATIENCE)
                .withMessage(script)
                .ignoring(JavascriptException.class)
                .until(page -> Boolean.TRUE.equals(browser.executeScript(script)));
    }
}
