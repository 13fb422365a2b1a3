package nl.overzicht.load.programme;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.load.rule.NumberRule;
import nl.overzicht.load.rule.ProgrammeRule;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads the horizon of {@code programme.yaml}: {@code from} with {@code to}, or with a number of years. */
final class HorizonReader {

    private final Reading reading;
    private final Node.Keys keys;

    /** @param keys the keys of the horizon */
    HorizonReader(Reading reading, Node.Keys keys) {
        this.reading = reading;
        this.keys = keys;
    }

    /** The horizon; empty when it is incomplete. The schema has reported missing or invalid numbers. */
    Optional<Horizon> read(Optional<PartialDate> started) {
        Optional<PartialDate> from = keys.line("from").flatMap(Moments::when).filter(HorizonReader::isMonth);
        Optional<String> source = reading.refer(reading.references().sources(), keys, "source");
        boolean years = has("min_years") || has("max_years");
        if (has("to") == years) {
            reading.findings()
                    .add(years ? ProgrammeRule.TWO_ENDS.at(keys.at("to")) : ProgrammeRule.NO_END.at(keys.at()));
            return Optional.empty();
        }
        boolean sound = isInRange("from", from.map(PartialDate::year)) & isInRange("to", keys.integer("to"));
        if (from.isEmpty() || source.isEmpty() || !sound) {
            return Optional.empty();
        }
        return years ? readLength(from.get(), source.get(), started) : readEnd(from.get(), source.get());
    }

    private boolean isInRange(String key, Optional<Integer> year) {
        Optional<Integer> outside = year.filter(number -> !Moments.isInRange(number));
        outside.ifPresent(number -> reading.findings().add(Moments.outOfRange(keys.at(key), number)));
        return outside.isEmpty();
    }

    private boolean has(String key) {
        return keys.get(key).isPresent();
    }

    private static boolean isMonth(PartialDate when) {
        return when.part() == PartialDate.Part.YEAR || when.part() == PartialDate.Part.MONTH;
    }

    private Optional<Horizon> readEnd(PartialDate from, String source) {
        Optional<Integer> to = keys.integer("to");
        if (to.filter(year -> year < from.year()).isPresent()) {
            reading.findings().add(DateRule.FROM_AFTER_TO.at(keys.at("from"), keys.text("from"), to.get()));
            return Optional.empty();
        }
        return to.map(year -> Horizon.until(from, year, source, keys.text("words")));
    }

    private Optional<Horizon> readLength(PartialDate from, String source, Optional<PartialDate> started) {
        Optional<Integer> least = keys.integer("min_years");
        Optional<Integer> most = keys.integer("max_years");
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() > most.get()) {
            reading.findings().add(NumberRule.YEARS_REVERSED.at(keys.at("min_years"), least.get(), most.get()));
            return Optional.empty();
        }
        Horizon horizon = Horizon.lasting(from, least.get(), most.get(), source, keys.text("words"));
        started.filter(begin ->
                        from.part() == PartialDate.Part.YEAR && begin.year() == from.year() && begin.month() > 0)
                .ifPresent(begin -> warn(horizon, begin));
        return Optional.of(horizon);
    }

    /**
     * Warns about a bare year as the end. An earlier version counted it as one year more; the start month of the programme
     * shows which end is meant.
     */
    private void warn(Horizon horizon, PartialDate started) {
        Location at = keys.at("from");
        PartialDate month = PartialDate.month(started.year(), started.month());
        Horizon meant = Horizon.lasting(month, horizon.minYears(), horizon.maxYears(), "", "");
        String begin = String.format(Locale.ROOT, "%d-%02d", started.year(), started.month());
        int year = horizon.from().year();
        reading.findings()
                .add(
                        meant.end().equals(horizon.end())
                                ? ProgrammeRule.END_MOVED_ONCE.at(at, span(horizon.end()), year, begin)
                                : ProgrammeRule.END_MOVED.at(at, span(horizon.end()), year, begin, span(meant.end())));
    }

    private static String span(Period years) {
        return years.length() == 1 ? String.valueOf(years.from()) : years.from() + "-" + years.to();
    }
}
