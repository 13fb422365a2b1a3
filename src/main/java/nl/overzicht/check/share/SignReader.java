package nl.overzicht.check.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.fact.FactValue;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/** Reads the signs of one sentence from its names, numbers and facts. */
final class SignReader {

    private static final String OTHER = "X";

    private static final Pattern PROGRAMME =
            Pattern.compile("(?<!\\p{L})(?:het|dit|the|this) program(?:ma|me)(?!\\p{L})");

    private final Report report;
    private final PassageScan scan;
    private final Predicate<Mention> isName;
    private final SignedText signed;
    private final List<StatedShare> shares = new ArrayList<>();
    private final List<Scope> names = new ArrayList<>();
    private final List<Quantity> amounts = new ArrayList<>();

    private SignReader(Report report, PassageScan scan, Predicate<Mention> isName) {
        this.report = report;
        this.scan = scan;
        this.isName = isName;
        this.signed = new SignedText(scan.passage().text());
    }

    /**
     * The signs of a sentence.
     *
     * @param isName whether a year is part of a name, as in "Voorjaarsnota 2026"
     */
    static SentenceSigns read(Report report, PassageScan scan, Sentence sentence, Predicate<Mention> isName) {
        SignReader reader = new SignReader(report, scan, isName);
        scan.names().stream()
                .filter(name -> name.start() >= sentence.start() && name.end() <= sentence.end())
                .forEach(reader::addName);
        scan.mentions().stream()
                .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end())
                .forEach(reader::addMention);
        scan.passage().uses().stream()
                .filter(use -> use.position() >= sentence.start() && use.position() < sentence.end())
                .forEach(reader::addUse);
        reader.addFractions(sentence, report.language());
        return reader.build(sentence);
    }

    private void addName(NameOccurrence name) {
        Stream<Scope> scopes = Stream.of(
                        name.streams().stream().map(Scope::ofStream),
                        name.areas().stream().map(Scope::ofArea),
                        name.programme() ? Stream.of(Scope.PROGRAMME) : Stream.<Scope>empty())
                .flatMap(own -> own);
        List<Scope> all = scopes.toList();
        signed.put(name.start(), name.end(), all.size() == 1 ? name(all.get(0)) : OTHER);
    }

    private String name(Scope scope) {
        names.add(scope);
        return "N" + (names.size() - 1);
    }

    private String amount(Quantity amount) {
        amounts.add(amount);
        return "A" + (amounts.size() - 1);
    }

    private String share(StatedShare share) {
        shares.add(share);
        return "S" + (shares.size() - 1);
    }

    private void addMention(Mention mention) {
        Optional<StatedShare> share = StatedShare.of(scan.passage().text(), mention);
        String sign = share.map(this::share)
                .or(() -> mention.quantity()
                        .filter(amount -> mention.units().size() == 1 && amount.isCurrency() && !mention.perYear())
                        .filter(amount -> mention.span().isEmpty())
                        .map(this::amount))
                .or(() -> mention.years()
                        .filter(years -> years.length() == 1 && !mention.isBound() && !isName.test(mention))
                        .map(Period::from)
                        .map(year -> "Y" + year))
                .orElse(OTHER);
        signed.put(mention.start(), mention.end(), sign);
    }

    private void addUse(Passage.Use use) {
        String sign = report.facts()
                .find(use.fact())
                .flatMap(fact -> sign(use.fact(), fact.value()))
                .orElse(OTHER);
        signed.put(use.position(), use.position() + 1, sign);
    }

    private Optional<String> sign(String id, FactValue value) {
        if (value instanceof FactValue.Year year) {
            return Optional.of("Y" + year.year());
        }
        if (value instanceof FactValue.Name) {
            String owner = id.substring(0, id.lastIndexOf('.'));
            return report.programme().stream(owner)
                    .map(stream -> Scope.ofStream(stream.id()))
                    .or(() -> report.programme().area(owner).map(area -> Scope.ofArea(area.id())))
                    .map(this::name);
        }
        return value instanceof FactValue.Number number && number.quantity().isCurrency() && !number.perYear()
                ? Optional.of(amount(number.quantity()))
                : Optional.empty();
    }

    private void addFractions(Sentence sentence, Language language) {
        StatedShare.fractions(scan.passage().text().substring(0, sentence.end()), language)
                .filter(fraction -> fraction.start() >= sentence.start())
                .forEach(fraction -> signed.put(fraction.start(), fraction.end(), share(fraction)));
    }

    private SentenceSigns build(Sentence sentence) {
        List<Status> statuses =
                report.programme().statuses().stream().filter(Status::isStated).toList();
        String text = SignedText.withStatuses(
                withProgramme(signed.text(sentence)),
                statuses.stream().map(report.wording()::status).toList());
        String plain = text.replaceFirst("[.!?:;]+\\s*$", "").replaceAll("[\\s\u00a0]+", " ");
        return new SentenceSigns(plain.strip(), shares, names, amounts, statuses);
    }

    private String withProgramme(String text) {
        Matcher programme = PROGRAMME.matcher(text);
        return programme.find() ? programme.replaceAll(" " + name(Scope.PROGRAMME) + " ") : text;
    }
}
