package nl.overzicht.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.publish.Verification;
import nl.overzicht.publish.VerifyRule;
import nl.overzicht.render.site.SiteLinks;

/**
 * VER-8: files to which pages of a site link and that were removed together with their line in the manifest. A build never
 * links to a file that it does not write.
 *
 * @param folder an output of a build
 */
record LinkedFiles(Path folder, Findings findings) {

    private static final String SITE = "site/";
    private static final String PAGE = ".html";

    /** Pages that others wrote; their links are not checked. */
    private static final String ATTACHMENTS = "site/attachments/";

    /**
     * Reports each missing file once, at the first page that links to it.
     *
     * @param listed the files that the manifest names, by path
     */
    void check(SortedMap<String, WrittenFile> listed) throws IOException {
        Map<String, String> lost = new TreeMap<>();
        for (String page : listed.keySet()) {
            boolean isOurs = page.startsWith(SITE) && page.endsWith(PAGE) && !page.startsWith(ATTACHMENTS);
            Optional<byte[]> bytes = isOurs ? Verification.read(folder, page) : Optional.empty();
            bytes.map(html -> new String(html, StandardCharsets.UTF_8)).stream()
                    .flatMap(html -> SiteLinks.files(page.substring(SITE.length()), html).stream())
                    .map(SITE::concat)
                    .filter(target -> !listed.containsKey(target))
                    .forEach(target -> lost.putIfAbsent(target, page));
        }
        // A file that exists but is not listed was added, which Verification reports.
        Set<String> reported = findings.toSortedList().stream()
                .map(finding -> finding.at().path())
                .collect(Collectors.toSet());
        String place = folder.toString().replace('\\', '/') + "/";
        lost.forEach((target, page) -> {
            if (!reported.contains(place + target)) {
                findings.add(VerifyRule.LINKED.at(Location.of(place + target), page));
            }
        });
    }
}
