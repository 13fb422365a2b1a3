package nl.overzicht.check.share;

import java.util.List;
import java.util.Optional;
import nl.overzicht.check.share.Claim.Share;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * Computes a share from the sums of part and whole, in one measure and currency, and in one status unless the sentence
 * names a status for the part. If it names none, any status may be meant: the share is wrong only if it is wrong in
 * each. Money of several streams in several statuses has no common sum: then the sentence has to name a status.
 *
 * @param facts of the report
 * @param phrase of the sentence
 * @param part scope of the part; the same as that of the whole if the part is one year of it or has another status
 */
record ShareOfSums(Facts facts, SharePhrase phrase, Scope part) {

    /** The share, right or wrong; empty if it cannot be computed. */
    static Optional<Share> of(Facts facts, SharePhrase phrase) {
        return part(phrase)
                .filter(part -> phrase.part().isEmpty() || phrase.year().isEmpty())
                .filter(part -> !part.equals(phrase.whole())
                        || phrase.year().isPresent()
                        || phrase.status().isPresent())
                .flatMap(part -> new ShareOfSums(facts, phrase, part).find());
    }

    /**
     * The scope of the part: if a stream and an area are named, the stream in that area; empty if there is no such
     * scope.
     */
    private static Optional<Scope> part(SharePhrase phrase) {
        Scope whole = phrase.whole();
        if (phrase.part().isEmpty() || whole.equals(Scope.PROGRAMME)) {
            return Optional.of(phrase.part().orElse(whole));
        }
        Scope part = phrase.part().get();
        Optional<String> stream = whole.stream().or(part::stream);
        Optional<String> area = whole.area().or(part::area);
        boolean both = whole.stream().isPresent() != part.stream().isPresent();
        return both && stream.isPresent() && area.isPresent()
                ? Optional.of(Scope.of(stream.get(), area.get()))
                : Optional.empty();
    }

    private Optional<Share> find() {
        Shares shares = new Shares();
        Sums wholes = facts.sums().of(phrase.whole());
        wholes.measures().stream()
                .filter(Measure::isCurrency)
                .forEach(measure -> statuses(wholes, measure, shares)
                        .forEach(status -> parts(status).forEach(own -> add(measure, own, status, shares))));
        return shares.claim(phrase.share());
    }

    private List<Status> statuses(Sums wholes, Measure measure, Shares shares) {
        List<Status> all = wholes.statuses(measure);
        boolean stated = phrase.wholeStatus().or(phrase::status).isPresent();
        if (phrase.whole().stream().isEmpty() && all.size() > 1 && !stated) {
            shares.addUnknown();
        }
        return all;
    }

    /** The statuses that a part may have if its whole has this status. */
    private List<Status> parts(Status whole) {
        boolean isOther =
                phrase.wholeStatus().filter(stated -> !stated.equals(whole)).isPresent();
        boolean isWhole = isOfStatusAlone() && phrase.status().get().equals(whole);
        return isOther || isWhole ? List.of() : List.of(phrase.status().orElse(whole));
    }

    private boolean isOfStatusAlone() {
        return phrase.status().isPresent()
                && phrase.part().isEmpty()
                && phrase.year().isEmpty();
    }

    private void add(Measure measure, Status own, Status status, Shares shares) {
        Sums sums = facts.sums().of(part);
        Optional<Sum> some =
                phrase.year().map(year -> sums.of(measure, own, year)).orElseGet(() -> sums.of(measure, own));
        Optional<Sum> all = facts.sums().of(phrase.whole()).of(measure, status);
        if (some.isEmpty() && phrase.part().isPresent()) {
            return; // no source divides the whole like this
        }
        boolean same = own.equals(status);
        if (all.flatMap(Sum::quantity).isEmpty()
                || some.flatMap(Sum::quantity).isEmpty()
                || same && !isOfOneMoment(some.get(), all.get())) {
            shares.addUnknown();
        } else if (phrase.wholeAmount()
                        .filter(all.get().quantity().get()::equals)
                        .isPresent()
                || phrase.wholeAmount().isEmpty()) {
            shares.add(
                    phrase.share(),
                    some.get().quantity().get(),
                    all.get().quantity().get(),
                    Shares.rows(facts, some.get(), all.get()));
        }
    }

    private static boolean isOfOneMoment(Sum part, Sum whole) {
        return part.earliest().equals(whole.earliest()) && part.latest().equals(whole.latest());
    }
}
