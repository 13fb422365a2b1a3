package nl.overzicht.run.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.publish.Output;
import nl.overzicht.resource.Templates;

/**
 * TPL-10 for the rendered files. An address that a template composes, or takes from data, does not occur in any template file,
 * so pages, drawings and style sheets are searched while they are written.
 *
 * @param output receives the files
 * @param site base address of the site itself, ending in a slash; empty: not known
 * @param first the first place where each address is requested
 */
record RequestedHosts(Output output, Optional<String> site, Map<String, HostRequest> first) implements Output {

    private static final Pattern PAGE = Pattern.compile(".*\\.(html|svg)");
    private static final String SHEET = ".css";

    /** A place that requests an address: a file of the output, a line number in it and the text of that line. */
    private record HostRequest(String path, int line, String written) {

        HostRequest orBefore(HostRequest other) {
            int order = path.compareTo(other.path);
            return order < 0 || order == 0 && line <= other.line ? this : other;
        }
    }

    RequestedHosts(Output output, Optional<String> site) {
        this(output, site, new ConcurrentSkipListMap<>());
    }

    /** Reports each address: at the line of the template that wrote it if that is known, else at the file of the output. */
    void report(Path folder, Findings findings) {
        Templates own = new Templates(Optional.of(folder));
        List<String> files = Templates.files(folder).stream()
                .filter(name -> name.endsWith(".ftlh"))
                .toList();
        first.forEach((address, asked) -> {
            Optional<Location> written = files.stream()
                    .flatMap(name -> TemplateLine.of(own.requireText(name), asked.written).stream()
                            .mapToObj(line -> new Location(folder.resolve(name).toString(), line, 1)))
                    .findFirst();
            findings.add(TemplateRule.ASKS_A_HOST.at(
                    written.orElseGet(() -> new Location(asked.path, asked.line, 1)), address));
        });
    }

    @Override
    public void write(String path, byte[] bytes) {
        if (PAGE.matcher(path).matches() || path.endsWith(SHEET)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            List<PageRequests.Request> requests =
                    path.endsWith(SHEET) ? PageRequests.ofSheet(text) : PageRequests.of(text);
            requests.stream()
                    .filter(request -> !isOwn(request.address()))
                    .forEach(request ->
                            first.merge(request.address(), toHostRequest(path, text, request), HostRequest::orBefore));
        }
        output.write(path, bytes);
    }

    /**
     * Whether the address is within the site itself. The page for HTTP 404 uses absolute addresses for its files, since it is
     * shown at any address.
     */
    private boolean isOwn(String address) {
        return site.filter(address::startsWith).isPresent();
    }

    private static HostRequest toHostRequest(String path, String text, PageRequests.Request request) {
        int begin = text.lastIndexOf('\n', Math.max(0, request.start() - 1)) + 1;
        int end = text.indexOf('\n', request.start());
        return new HostRequest(
                path, Location.of(path, text, begin).line(), text.substring(begin, end < 0 ? text.length() : end));
    }

    @Override
    public void writeDocument(String path, byte[] bytes, int pages) {
        output.writeDocument(path, bytes, pages);
    }

    @Override
    public Optional<WrittenFile> findWritten(String path) {
        return output.findWritten(path);
    }

    @Override
    public Optional<WrittenFile> describe(String path) {
        return output.describe(path);
    }

    @Override
    public byte[] read(String path) {
        return output.read(path);
    }
}
