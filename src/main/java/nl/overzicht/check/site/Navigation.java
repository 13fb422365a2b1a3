package nl.overzicht.check.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.content.SiteSettings;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.narrative.syntax.Addresses;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * NAV-1 to NAV-6: links in the footer and entries of the navigation have a target, no page of the author has the
 * address of a built-in page, the path of the site agrees with its address, and a site with a card has an address.
 *
 * @param pages addresses of the pages of the site, such as {@code index.html}
 */
public record Navigation(Set<String> pages) implements ReportCheck {

    private static final Pattern TELEPHONE = Pattern.compile("tel:\\+?[0-9()-]{3,30}");
    private static final Pattern PATH = Pattern.compile("/(?:(?!\\.{1,2}/)[A-Za-z0-9._~-]{1,100}/){0,20}");
    /** A footnote, or a generated figure or table: each page would have its id twice, or only a part of it. */
    private static final Pattern NOT_FOR_THE_FOOT =
            Pattern.compile("\\[\\^[^\\]\\s]{1,99}\\]|\\$\\{(?:figure|table)\\.[^}]{0,99}\\}");

    private static final String FOOTER = "settings/site/footer";
    private static final String ATTACHMENTS = "attachments/";

    @Override
    public void check(Report report, Findings findings) {
        SiteSettings site = report.settings().site();
        if (!site.links().isEmpty() || !site.navigation().isEmpty()) {
            links(site, report.content(), pages, findings);
            entries(site, report.content(), pages, findings);
        }
        SiteMap.textsWithoutPage(report.content())
                .forEach(page -> findings.add(NavigationRule.UNSHOWN_PAGE.at(
                        report.content().places().of("document", page.path()), SiteMap.address(page))));
        Optional.ofNullable(report.content().prose().get(FOOTER)).ifPresent(text -> footer(text, findings));
        if (site.card().isPresent() && site.base().isEmpty()) {
            findings.add(NavigationRule.CARD_WITHOUT_ADDRESS.at(place(report.content(), "card")));
        }
        site.path().ifPresent(path -> path(path, site, place(report.content(), "base"), findings));
    }

    private static void links(SiteSettings site, Content content, Set<String> pages, Findings findings) {
        for (int i = 0; i < site.links().size(); i++) {
            String address = site.links().get(i).url();
            if (!address.isEmpty() && !leadsSomewhere(address, content, pages)) {
                Location at = place(content, "links." + i + ".url");
                findings.add(NavigationRule.DEAD_FOOT_LINK.at(at, address), () -> NearestWord.near(address, pages));
            }
        }
    }

    private static boolean leadsSomewhere(String address, Content content, Set<String> pages) {
        boolean attached = address.startsWith(ATTACHMENTS)
                && content.attachments().containsKey(address.substring(ATTACHMENTS.length()));
        return attached
                || Addresses.isExternal(address)
                || TELEPHONE.matcher(address).matches()
                || pages.contains(address.replaceFirst("#.*$", ""));
    }

    private static void entries(SiteSettings site, Content content, Set<String> pages, Findings findings) {
        List<String> own =
                SiteMap.ownPages(content).stream().map(Document::name).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < site.navigation().size(); i++) {
            String page = site.navigation().get(i).page();
            Location at = place(content, "navigation." + i + ".page");
            if (!page.isEmpty() && pages.contains(page + ".html") && !own.contains(page)) {
                findings.add(NavigationRule.PAGE_OF_OURS.at(at, page));
            } else if (own.contains(page) && !seen.add(page)) {
                findings.add(NavigationRule.NAMED_TWICE.at(at, page));
            } else if (!page.isEmpty() && !own.contains(page)) {
                findings.add(NavigationRule.NO_OWN_PAGE.at(at, page), () -> NearestWord.suggestion(page, own));
            }
        }
    }

    private static void footer(Prose text, Findings findings) {
        Matcher found = NOT_FOR_THE_FOOT.matcher(text.text());
        if (found.find()) {
            findings.add(NavigationRule.NOT_FOR_THE_FOOT.at(text.at(), found.group()));
        }
    }

    private static void path(String path, SiteSettings site, Location at, Findings findings) {
        Optional<String> ofUrl = site.base().flatMap(Navigation::pathOf);
        if (!PATH.matcher(path).matches()) {
            findings.add(NavigationRule.NO_PATH.at(at, path));
        } else if (ofUrl.isPresent() && !ofUrl.get().equals(path)) {
            findings.add(NavigationRule.OTHER_PATH.at(at, path, ofUrl.get()));
        }
    }

    /** The path of an address; empty if it is not a valid one, which is reported where it is read. */
    private static Optional<String> pathOf(String address) {
        try {
            return Optional.ofNullable(new URI(address).getRawPath());
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static Location place(Content content, String field) {
        return content.places().of("settings", "", "site." + field);
    }
}
