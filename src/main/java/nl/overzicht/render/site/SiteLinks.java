package nl.overzicht.render.site;

import java.util.LinkedHashSet;
import java.util.Set;

/** The files that pages of a finished site link to. */
public final class SiteLinks {

    private SiteLinks() {}

    /**
     * The files of the site that a page links to, each once, in the order of the page. Addresses that begin with a slash are
     * left out, since the page does not say where the site is on its server.
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
