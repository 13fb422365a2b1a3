package nl.overzicht.render.site;

import java.util.LinkedHashSet;
import java.util.Set;

/** Where the pages of a finished site lead. */
public final class SiteLinks {

    private SiteLinks() {}

    /**
     * The files of the site to which a page leads, each once, in the order of the page. An address from the root of a server is none:
     * where the site is on it is not in the page.
     *
     * @param address of the page within the site
     * @param html the whole page
     */
    public static Set<String> files(String address, String html) {
        Set<String> files = new LinkedHashSet<>();
        for (String target : PageLinks.of(address, html).targets()) {
            String file = target.split("[#?]", 2)[0];
            if (!file.isEmpty() && !file.startsWith("/")) {
                files.add(file);
            }
        }
        return files;
    }
}
