package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * What a web server needs beside the pages: headers for two kinds of servers, and the sitemap when it is known where the
 * site will stand.
 */
public final class Hosting implements Publication {

    /** Everything from the site itself, nothing inline, shown in no frame. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), fullscreen=(), geolocation=(), " + "microphone=(), payment=(), usb=()";

    private final TemplateEngine templates;

    /** @param resources templates */
    public Hosting(Resources resources) {
        this.templates = new TemplateEngine(resources);
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        Map<String, Object> view = Map.of(
                "policy",
                new Markup(POLICY),
                "permissions",
                new Markup(PERMISSIONS),
                "draft",
                report.settings().state().isDraft());
        write("hosting/nginx.conf", "hosting/nginx.ftlh", view, output);
        write("site/_headers", "hosting/headers.ftlh", view, output);
        report.settings().site().base().ifPresent(base -> map(report, base, output));
    }

    private void map(Report report, String base, Output output) {
        Map<String, Object> view = new HashMap<>();
        view.put("base", base);
        view.put(
                "addresses",
                SiteMap.addresses(report.content()).stream()
                        .filter(address -> !address.equals(SiteMap.NOT_FOUND))
                        .toList());
        view.put("date", report.settings().date().map(Object::toString));
        write("site/sitemap.xml", "hosting/sitemap.ftlh", view, output);
        write("site/robots.txt", List.of("User-agent: *", "Allow: /", "Sitemap: " + base + "sitemap.xml"), output);
    }

    private void write(String path, String template, Map<String, Object> view, Output output) {
        output.write(path, templates.fill(template, view).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String path, List<String> lines, Output output) {
        output.write(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
