package nl.overzicht.load.foreign;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.FieldSource;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.MappingReader;
import nl.overzicht.load.mapping.WordMeanings;
import nl.overzicht.load.notation.CellAmounts;
import nl.overzicht.load.notation.WrittenAmount;
import nl.overzicht.load.notation.WrittenDate;
import nl.overzicht.load.notation.WrittenYears;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.NumberRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;

/**
 * Translates cells of a foreign table to fields of statements.
 *
 * @param decimals the number format of the table
 * @param words by field, the meanings of texts
 * @param tally collects remarks that are reported once for all rows
 */
record MappedCells(
        Mapping mapping, Decimals decimals, Map<String, WordMeanings> words, Findings findings, MistakeTally tally) {

    static final String PRECISION = "precision";

    private static final String NOTE = "note";

    /** Units of numbers that are percentages. */
    private static final Set<String> SHARES = Set.of(Quantity.PERCENT, "fraction");

    private static final WordMeanings NO_WORDS = WordMeanings.of("", Map.of(), Map.of());

    private static final Set<String> YEARS = Set.of(MappingReader.YEAR, "from", "to");

    /**
     * Stores the cells of the columns, except numbers, under their fields. Gives whether all have a text, which the mapping
     * knows.
     */
    boolean takeAll(ForeignRow row, Map<String, FieldSource> columns, Map<String, TableCell> fields) {
        boolean all = true;
        for (Map.Entry<String, FieldSource> entry : columns.entrySet()) {
            String field = entry.getKey();
            FieldSource source = entry.getValue();
            Optional<TableCell> cell = field.equals(RequiredFields.VALUE)
                    ? Optional.empty()
                    : row.cell(source.first().name());
            if (cell.isPresent()) {
                all &= canBeUsed(cell.get(), field);
                Optional<TableCell> meant =
                        slice(row, cell.get(), source, field).flatMap(part -> findMeaning(part, source, field));
                all &= meant.isPresent();
                meant.ifPresent(said -> MappedRow.put(fields, field, said));
            }
        }
        return all;
    }

    /**
     * Whether the text of the cell can be used in spite of its remark; the remark is reported. Merged cells, and empty cells
     * without a text above, are reported for the whole row.
     */
    boolean canBeUsed(TableCell cell, String field) {
        if (!field.equals(RequiredFields.VALUE)) {
            tally.addShown(cell, field);
        }
        Rule remark = cell.remark();
        if (remark == null) {
            return true;
        }
        if (remark == WorkbookRule.MERGED || remark == MappingRule.NOTHING_ABOVE) {
            return false;
        }
        if (remark.severity() == Severity.NOTICE) {
            tally.add(remark, field, cell.at());
            return true;
        }
        findings.add(cell.remarkFinding(field));
        return false;
    }

    private Optional<TableCell> slice(ForeignRow row, TableCell cell, FieldSource source, String field) {
        Optional<TableCell> part = source.of(row, cell);
        if (part.isEmpty()) {
            findings.add(MappingRule.NO_SUCH_PART.at(cell.at(), cell.text()).inColumn(field));
        }
        return part;
    }

    private Optional<TableCell> findMeaning(TableCell cell, FieldSource source, String field) {
        if (cell.text().isEmpty()) {
            return Optional.of(cell);
        }
        if (YEARS.contains(field)) {
            TableCell plain = mapping.parts().marks().separate(cell);
            return years(moment(plain, source, field), field);
        }
        return field.equals("as_of") ? day(moment(cell, source, field), field) : translate(cell, source, field);
    }

    private TableCell moment(TableCell cell, FieldSource source, String field) {
        return meanings(cell, source, field).stream()
                .findFirst()
                .map(text -> cell.with(text, cell.marks()))
                .orElse(cell);
    }

    private Collection<String> meanings(TableCell cell, FieldSource source, String field) {
        String text = ForeignRow.oneLine(cell.text());
        WordMeanings known = words.getOrDefault(field, NO_WORDS);
        return source.byBeginning() ? known.meaningsOfBeginning(text) : known.meanings(text);
    }

    private Optional<TableCell> translate(TableCell cell, FieldSource source, String field) {
        WordMeanings known = words.getOrDefault(field, NO_WORDS);
        Collection<String> meant = meanings(cell, source, field);
        if (meant.size() > 1) {
            findings.add(MappingRule.SEVERAL_MEANINGS.at(
                    cell.at(), cell.text(), field, String.join(", ", meant), mapping.path()));
            return Optional.empty();
        }
        if (meant.isEmpty() && !known.words().isEmpty() && !RowLinks.has(field)) {
            findings.add(
                    MappingRule.UNTRANSLATED.at(cell.at(), cell.text(), field, mapping.path()),
                    () -> NearestWord.near(ForeignRow.oneLine(cell.text()), known.all()));
            return Optional.empty();
        }
        boolean isCurrent = field.equals("role") && meant.contains("current");
        return Optional.of(meant.stream()
                .findFirst()
                .map(said -> new TableCell(cell.at(), isCurrent ? "" : said))
                .orElse(cell));
    }

    /** Parses years in any usual form; any other text is unchanged, and is refused later. */
    private Optional<TableCell> years(TableCell cell, String field) {
        if (WrittenYears.isBroken(cell.text())) {
            findings.add(
                    MappingRule.BROKEN_YEAR.at(cell.at(), cell.text(), field).inColumn(field));
            return Optional.empty();
        }
        boolean maySpan = field.equals(MappingReader.YEAR);
        Optional<TableCell> named = WrittenYears.of(cell.text(), mapping.dates())
                .filter(years -> maySpan || years.isSingle())
                .map(years -> years.isSingle() ? years.from() : years.from() + "-" + years.to())
                .map(plain -> cell.with(plain, cell.marks()));
        if (maySpan && named.isEmpty() && cell.text().contains("-")) {
            // Reported here, since as a first and a last year it would give two findings, each about half of the text.
            findings.add(DateRule.NO_YEAR.at(cell.at(), cell.text()).inColumn(field));
            return Optional.empty();
        }
        return Optional.of(named.orElse(cell));
    }

    private Optional<TableCell> day(TableCell cell, String field) {
        WrittenDate.Moments moments = mapping.dates().parse(cell.text());
        if (moments.areSeveral()) {
            findings.add(MappingRule.DAY_OR_MONTH.at(cell.at(), cell.text()).inColumn(field));
            return Optional.empty();
        }
        return Optional.of(
                moments.moment().map(day -> new TableCell(cell.at(), day)).orElse(cell));
    }

    /**
     * The cell with its amount as a plain number; any other text is unchanged, and is refused later. Empty, with a finding,
     * when a unit in the cell contradicts that of the statement.
     */
    Optional<TableCell> amount(TableCell cell, TableCell unit) {
        if (SHARES.contains(unit.text())) {
            return Optional.of(amounts().share(cell));
        }
        Optional<WrittenAmount> written = amounts().parse(cell);
        if (written.filter(amount -> !amount.fits(unit.text())).isPresent()) {
            findings.add(MappingRule.OTHER_UNIT.at(cell.at(), cell.text(), unit.text()));
            return Optional.empty();
        }
        if (amounts().mayBeThousands(cell, unit.text())) {
            tally.add(NumberRule.THREE_DECIMALS, RequiredFields.VALUE, cell.at(), cell.text(), unit.text());
        }
        return Optional.of(
                written.map(amount -> new TableCell(cell.at(), amount.number().toPlainString(), true, cell.remark()))
                        .orElse(cell));
    }

    /** The precision that the cell states, by words before the number or by a footnote mark; empty when it states none. */
    Optional<Precision> precision(TableCell cell) {
        return amounts().precision(cell).or(() -> mapping.parts().marks().precision(cell));
    }

    /** Stores the precision and notes of a number under their fields; notes for its marks follow those about its row. */
    void takeBeside(TableCell value, Map<String, TableCell> fields) {
        precision(value).ifPresent(said -> fields.put(PRECISION, new TableCell(value.at(), said.id())));
        String said = mapping.parts().marks().note(value);
        if (!said.isEmpty()) {
            TableCell before = fields.getOrDefault(NOTE, new TableCell(value.at(), ""));
            fields.put(NOTE, new TableCell(before.at(), (before.text() + " " + said).strip()));
        }
    }

    /** Reads the numbers of cells in the format of the table. */
    CellAmounts amounts() {
        return new CellAmounts(decimals);
    }
}
