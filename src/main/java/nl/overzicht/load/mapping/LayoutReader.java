package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.Corner;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.yaml.Node;

/** Reads the layout of a table from the keys of its mapping. */
record LayoutReader(Node.Keys keys, Findings findings) {

    /** The layout; empty, with a finding, when its rows are not in order. */
    Optional<Layout> read() {
        Optional<Corner> from = keys.line("from").flatMap(Corner::parse);
        Optional<Corner> until = keys.line("until").flatMap(Corner::parse);
        List<Integer> head = Stream.concat(
                        keys.integer("head").stream(),
                        keys.scalars("head").stream().flatMap(LayoutReader::number))
                .toList();
        List<Integer> rows = head.isEmpty() ? List.of(from.map(Corner::row).orElse(1)) : head;
        Layout layout = new Layout(
                rows,
                keys.get("head").isPresent() ? keys.at("head") : keys.at("from"),
                from,
                until,
                keys.scalars("fill_down").stream()
                        .map(name -> new Column(ForeignRow.oneLine(name.line()), name.at()))
                        .toList());
        if (!ascends(rows, from, until)) {
            findings.add(MappingRule.ROWS_IN_NO_ORDER.at(layout.headAt()));
            return Optional.empty();
        }
        return Optional.of(layout);
    }

    private static boolean ascends(List<Integer> head, Optional<Corner> from, Optional<Corner> until) {
        int first = from.map(Corner::row).orElse(1);
        int last = until.map(Corner::row).orElse(Integer.MAX_VALUE);
        List<Integer> rows = Stream.of(List.of(first - 1), head, List.of(last))
                .flatMap(List::stream)
                .toList();
        boolean down = true;
        for (int i = 1; i < rows.size(); i++) {
            down &= rows.get(i - 1) < rows.get(i);
        }
        int left = from.map(Corner::column).orElse(0);
        int right = until.map(Corner::column).orElse(0);
        return down && (right == 0 || left <= right);
    }

    private static Stream<Integer> number(Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.INTEGER ? Stream.of(Integer.valueOf(scalar.text())) : Stream.empty();
    }
}
