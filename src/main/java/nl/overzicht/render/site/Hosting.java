package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.site.page.ChapterPages;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/** Files for a web server: headers for two kinds of servers, and a sitemap if the address of the site is known. */
public final class Hosting implements Publication {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), fullscreen=(), geolocation=(), " + "microphone=(), payment=(), usb=()";

    private static final String NGINX = "hosting/nginx.conf";
    private static final String HEADERS = "site/_headers";
    private static final String SITEMAP = "site/sitemap.xml";
    private static final String ROBOTS = "site/robots.txt";

    private static final Set<String> PATHS = Set.of(NGINX, HEADERS, SITEMAP, ROBOTS);

    /**
     * What each server has to send.
     *
     * @param policy Content Security Policy
     * @param permissions browser features that no page needs (Permissions-Policy)
     * @param draft whether search engines must not index the site
     * @param path of the site on the server, with a slash at both ends
     */
    record ServerView(Markup policy, Markup permissions, boolean draft, String path) {}

    /** The rules for nginx. */
    @ViewOf("hosting/nginx.ftlh")
    record NginxView(ServerView server) {}

    /** The headers for servers that read them from a file. */
    @ViewOf("hosting/headers.ftlh")
    record HeadersView(ServerView server) {}

    /**
     * The sitemap.
     *
     * @param base address of the site
     * @param addresses of its pages within it
     * @param lastChanged date of the report; empty: not set yet
     */
    @ViewOf("hosting/sitemap.ftlh")
    record SitemapView(String base, List<String> addresses, Optional<String> lastChanged) {}

    private final TemplateEngine templates;

    /** @param resources the templates */
    public Hosting(Resources resources) {
        this.templates = TemplateEngine.of(resources);
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        ServerView server = new ServerView(
                new Markup(ContentPolicy.HEADER),
                new Markup(PERMISSIONS),
                report.settings().state().isDraft(),
                report.settings().site().path().orElse("/"));
        write(NGINX, new NginxView(server), output);
        write(HEADERS, new HeadersView(server), output);
        report.settings().site().base().ifPresent(base -> map(report, base, output));
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        return PublicationFiles.ofAll(PATHS::contains, () -> render(report, output, findings));
    }

    private void map(Report report, String base, Output output) {
        List<String> addresses = Stream.concat(
                        SiteMap.addresses(report.content()).stream(), ChapterPages.addresses(report).stream())
                .filter(address -> !address.equals(SiteMap.NOT_FOUND))
                .toList();
        SitemapView view =
                new SitemapView(base, addresses, report.settings().date().map(Object::toString));
        write(SITEMAP, view, output);
        write(ROBOTS, List.of("User-agent: *", "Allow: /", "Sitemap: " + base + "sitemap.xml"), output);
    }

    private void write(String path, Record view, Output output) {
        output.write(path, templates.fill(view).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String path, List<String> lines, Output output) {
        output.write(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
