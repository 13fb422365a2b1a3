package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.overzicht.content.Settings;
import nl.overzicht.content.SiteSettings;
import nl.overzicht.fact.AsOfMoment;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.render.site.FrameView.IconView;
import nl.overzicht.render.site.FrameView.LogoView;
import nl.overzicht.render.site.FrameView.PageView;
import nl.overzicht.render.site.FrameView.SiteView;
import nl.overzicht.render.site.page.SiteAddresses;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.CitationForm;
import nl.overzicht.render.template.Colophon;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.QuoteMarkup;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.TermMarkup;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The parts that surround every page: head, banner, navigation, breadcrumb, dates and citation, foot.
 *
 * @param report what is published
 * @param words of the templates
 * @param templates to fill
 * @param writer of texts, created when a text needs it
 */
record Frame(Report report, Messages words, TemplateEngine templates, Supplier<Writer> writer) {

    /** The icons that a theme can provide, with their media types. */
    private static final Map<String, String> ICONS =
            new TreeMap<>(Map.of("favicon.svg", "image/svg+xml", "favicon.png", "image/png"));

    private static final String FOOTER = "settings/site/footer";

    /** The whole HTML of a page. */
    String html(Page page) {
        FrameLinks links = new FrameLinks(report, words);
        FrameView frame = new FrameView(
                site(page),
                page(page),
                root(page),
                links.head(page),
                links.more(page),
                links.breadcrumb(page),
                new Colophon(asOf(page), date(), citation(page)));
        LanguageView language = LanguageView.of(words, report.language());
        String html = QuoteMarkup.of(templates.fill(page.view(), frame, language, SiteAddresses.ALL));
        return NumberSignMarkup.of(new TermMarkup(report.settings().terms()).mark(html));
    }

    private SiteView site(Page page) {
        Settings settings = report.settings();
        return new SiteView(
                settings.title(),
                settings.state().isDraft(),
                new CitationForm(settings, words, date()).notice(),
                new Markup(ContentPolicy.META),
                settings.site().themes().stream()
                        .map(name -> SiteMap.THEME + name)
                        .toList(),
                settings.site().themeClass(),
                settings.site().logo().map(logo -> new LogoView(SiteMap.THEME + logo.file(), logo.alt())),
                card(),
                icons(),
                footText(page),
                new FrameLinks(report, words).foot(root(page)),
                Feed.isThere(report) ? Optional.of(SiteMap.FEED) : Optional.empty());
    }

    private Markup footText(Page page) {
        return report.content().prose().containsKey(FOOTER)
                ? writer.get()
                        .withPage(page.address())
                        .texts()
                        .withRoot(root(page))
                        .prose(FOOTER)
                : Markup.NONE;
    }

    private List<IconView> icons() {
        return ICONS.entrySet().stream()
                .filter(icon -> report.content().theme().containsKey(icon.getKey()))
                .map(icon -> new IconView(SiteMap.THEME + icon.getKey(), icon.getValue()))
                .toList();
    }

    private PageView page(Page page) {
        Optional<String> canonical = report.settings().site().base().map(base -> base + page.address());
        Map<String, String> titles = page.headings().stream().collect(Collectors.toMap(Heading::id, Heading::title));
        return new PageView(page.address(), page.title(), page.description(), canonical, page.headings(), titles);
    }

    /** The picture for cards on social media; only with an absolute address, since other sites fetch it. */
    private Optional<LogoView> card() {
        SiteSettings site = report.settings().site();
        return site.base()
                .flatMap(base -> site.card().map(logo -> new LogoView(base + SiteMap.THEME + logo.file(), logo.alt())));
    }

    /**
     * The path to the root of the site. The "not found" page is served under any address, so it uses the known path
     * or address of the site.
     */
    private String root(Page page) {
        SiteSettings site = report.settings().site();
        return page.address().equals(SiteMap.NOT_FOUND)
                ? site.path().or(site::base).orElse(SiteMap.root(page.address()))
                : SiteMap.root(page.address());
    }

    /** The latest as-of date of what the page shows. Unknown dates are left out, with a remark that some are unknown. */
    private Optional<String> asOf(Page page) {
        AsOfMoment asOf = AsOfMoment.of(page.statements(), report.programme());
        String key = asOf.whole() ? "site.asOf.all" : "site.asOf.some";
        return asOf.latest().map(when -> words.get(key, report.wording().moment(when)));
    }

    private Optional<String> date() {
        return report.settings().date().map(date -> report.wording().moment(PartialDate.day(date)));
    }

    private String citation(Page page) {
        return new CitationForm(report.settings(), words, date()).of(page.title(), page.address());
    }
}
