package nl.overzicht.wording.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.wording.Lexicon;
import nl.overzicht.wording.Lexicons;

/** Finds days, months and parts of years in running text, such as {@code 13 januari 2026} and {@code eind 2024}. */
public final class Dates {

    /** Words by which a sentence refers to the past, in both languages. */
    private static final Pattern HISTORY = Pattern.compile(
            "(?<!\\p{L})(?:eerder(?:e)?|vroeger(?:e)?|voorheen|destijds|toen(?:malig)?e?|aanvankelijk(?:e)?|oorspronkelijk(?:e)?"
                    + "|vorige?|voormalige?|in het verleden|verleden jaar|vervallen|achterhaalde?|niet langer|nog niet zo lang geleden"
                    + "|earlier|previous(?:ly)?|former(?:ly)?|initial(?:ly)?|original(?:ly)?|at the time|back then|in the past"
                    + "|last year|no longer|superseded|used to|had been)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** Words of a change, which give a number of before after "van". */
    private static final Pattern CHANGE = Pattern.compile(
            "(?<!\\p{L})(?:gestegen|steeg|stijgt|gedaald|daalde|daalt|verhoogd|verlaagd|bijgesteld|opgehoogd|gegroeid|groeide"
                    + "|toegenomen|afgenomen|gewijzigd|aangepast|ging|gaat|gegaan)(?!\\p{L}).*(?<!\\p{L})van(?!\\p{L})"
                    + "|(?<!\\p{L})van(?!\\p{L}).*(?<!\\p{L})naar(?!\\p{L})"
                    + "|(?<!\\p{L})(?:rose|risen|raised|increased|fell|fallen|decreased|lowered|reduced|revised|changed|went|grew|up|down)"
                    + "(?!\\p{L}).*(?<!\\p{L})from(?!\\p{L})|(?<!\\p{L})from(?!\\p{L}).*(?<!\\p{L})to(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DUTCH = pattern(
            Language.NL,
            "jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec",
            "voorjaar|zomer|najaar|winter|kwartaal|kwartaal van");
    private static final Pattern ENGLISH = pattern(
            Language.EN,
            "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec",
            "spring|summer|autumn|winter|quarter|quarter of");

    private final Pattern pattern;
    private final Lexicon words;

    /** @param language of the texts */
    public Dates(Language language) {
        this.pattern = language == Language.NL ? DUTCH : ENGLISH;
        this.words = Lexicons.of(language);
    }

    /** Whether a sentence refers to the past, or to a change. */
    public static boolean referToPast(String sentence) {
        return HISTORY.matcher(sentence).find() || CHANGE.matcher(sentence).find();
    }

    /** Whether a sentence names a moment: the day or the month in which it lies, or what is less exact as it is. */
    public boolean name(String sentence, PartialDate moment) {
        return sentence.contains("" + moment.year()) && isNamed(sentence, moment);
    }

    /** Every form has the four digits of the year, which is quicker to check. */
    private boolean isNamed(String sentence, PartialDate moment) {
        return switch (moment.part()) {
            case YEAR -> holds(sentence, "" + moment.year());
            case START, MIDDLE, END -> holds(sentence, words.parts().get(moment.part()) + " " + moment.year());
            case DAY, MONTH -> holds(sentence, month(moment));
        };
    }

    /** Another day of the same month is another moment. */
    private String month(PartialDate moment) {
        String month = words.months().get(moment.month() - 1);
        String number = String.format(Locale.ROOT, "%02d", moment.month());
        boolean exact = moment.part() == PartialDate.Part.DAY;
        String days = exact ? "0?" + moment.day() : "[0-9]{1,2}";
        String ordinal = "(?:e|st|nd|rd|th)?";
        return "(?:(?<![0-9]|[0-9] |[0-9](?:e|st|nd|rd|th) )|(?<![0-9])" + days + ordinal + " )" + month + "(?: " + days
                + ordinal
                + ",)? " + moment.year()
                + "|" + moment.year() + "-" + number + "(?:-" + days + ")?(?![0-9-])"
                + "|(?<![0-9])" + days + "[-/.]0?" + moment.month() + "[-/.]" + moment.year();
    }

    private static boolean holds(String sentence, String moment) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?:" + moment + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(sentence.replace('\u00a0', ' '))
                .find();
    }

    /** A date, from its first character to after its last. */
    public record Date(int start, int end) {}

    /** The dates of a text in order; may be empty. */
    public List<Date> find(String text) {
        List<Date> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Date(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Months and parts of a year as we write them, short ones, and other parts that people name. */
    private static Pattern pattern(Language language, String shortMonths, String seasons) {
        Lexicon ours = Lexicons.of(language);
        String months = String.join("|", ours.months());
        String date = "(?:[0-9]{1,2}(?:e|st|nd|rd|th)?[ \u00a0])?(?:" + months
                + ")(?:[ \u00a0][0-9]{1,2},)?(?:[ \u00a0][0-9]{4})?";
        String shortDate =
                "(?:[0-9]{1,2}[ \u00a0-])?(?:" + shortMonths + ")\\.?(?:[ \u00a0][0-9]{1,2},)?[ \u00a0-][0-9]{4}";
        String parts = String.join("|", new TreeSet<>(ours.parts().values())) + "|" + seasons;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:"
                        + "[0-9]{4}-[0-9]{2}-[0-9]{2}"
                        + "|[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}"
                        + "|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}"
                        + "|" + date
                        + "|" + shortDate
                        + "|(?:[QKH][1-4]|kw[1-4])[ \u00a0][0-9]{4}"
                        + "|(?:" + parts + ")[ \u00a0-][0-9]{4}"
                        + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }
}
