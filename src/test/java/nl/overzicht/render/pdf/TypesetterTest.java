package nl.overzicht.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.overzicht.DefaultReport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine of the letter does not read files or open connections, whatever its page refers to. */
class TypesetterTest {

    @TempDir
    private Path folder;

    @Test
    void noNetwork() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            typeset("<img alt='a' src='" + host + "/a.png'/><object data='" + host + "/o' type='text/html'></object>"
                    + "<p style=\"background-image: url('" + host + "/b.png')\">-</p>"
                    + "<link rel='stylesheet' href='" + host + "/c.css'/>");
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void noFile() throws IOException {
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Path secret = Files.write(folder.resolve("secret.png"), picture);
        String within = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
        assertEquals(
                List.of("Image"), pictures("<img alt='a' src='" + within + "'/><p>-</p>"), "seen when it is there");
        assertEquals(List.of(), pictures("<img alt='a' src='" + secret.toUri() + "'/><p>-</p>"));
    }

    /** The kinds of drawing operators on the page other than text and strokes. */
    private static List<String> pictures(String body) throws IOException {
        List<String> kinds = new ArrayList<>();
        try (PDDocument document = typeset(body)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                kinds.add(resources.getXObject(name).getCOSObject().getNameAsString(COSName.SUBTYPE));
            }
        }
        return kinds;
    }

    private static PDDocument typeset(String body) throws IOException {
        String page = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>-</title>"
                + "<style>html { font-family: 'DejaVu Sans' }</style></head><body>" + body + "</body></html>";
        return new Typesetter(DefaultReport.resources()).typeset(page, Map.of());
    }
}
