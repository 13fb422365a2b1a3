package nl.overzicht.load.run;

import java.util.List;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.yaml.Node;

/**
 * The notices about a table that its author has accepted: {@code acknowledged: {XLS-10: 1}}. They are not reported again as
 * long as there are no more of them than this number.
 *
 * @param keys of the mapping or the declaration of the table
 */
public record Acknowledgements(Node.Keys keys) {

    private static final String KEY = "acknowledged";
    private static final String COUNT = "count";

    /**
     * Removes the findings that are acknowledged, unless there are more than the number says.
     *
     * @param path of the table as in findings
     * @param findings from which they are removed
     */
    public void suppress(String path, Findings findings) {
        keys.keys(KEY)
                .ifPresent(codes -> codes.entries()
                        .forEach((code, entry) -> codes.line(code)
                                .filter(most -> most.matches("[0-9]{1,9}"))
                                .ifPresent(most -> suppress(path, code, Integer.parseInt(most), findings))));
    }

    private static void suppress(String path, String code, int most, Findings findings) {
        List<Finding> found = findings.toSortedList().stream()
                .filter(finding -> matches(finding, path, code))
                .toList();
        int count = found.stream()
                .mapToInt(finding -> Integer.parseInt(finding.value(COUNT).nl()))
                .sum();
        if (count <= most) {
            findings.removeIf(finding -> matches(finding, path, code));
        }
    }

    private static boolean matches(Finding finding, String path, String code) {
        return finding.code().equals(code)
                && finding.at().path().equals(path)
                && finding.rule().definition().places().contains(COUNT);
    }
}
