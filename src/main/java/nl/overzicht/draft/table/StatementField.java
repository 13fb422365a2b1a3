package nl.overzicht.draft.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** The fields of a statement to which a column can be assigned, with the words that name them in Dutch and in English. */
public enum StatementField {
    STREAM(
            "regeling(?:en)?|geldstroom|stroom|programma|fonds|subsidieregeling|(?:specifieke )?uitkering|instrument|scheme|stream|fund|programme"),
    AREA(
            "gebied|wijk|buurt|gemeente|stad|stadsdeel|provincie|regio|plaats|kern|land|locatie|veiligheidsregio|polder|peilgebied|waar"
                    + "|(?:gebieds|wijk|buurt|gemeente|plaats)naam|area|district|municipality|region|city|town|country|county|location"
                    + "|ward|borough|council|local authority|parish|province"),
    ITEM(
            "n|nr|nummer|code|id|kenmerk|zaaknummer|volgnr|volgnummer|no|number|ref|reference|artikel|key|identifier|iati-identifier"
                    + "|(?:grant|award|project|contract|application|case)[ _-]?(?:ref|reference|number|nr|no|id|code)"
                    + "|(?:project|zaak|dossier|subsidie|aanvraag|beschikkings?)[ -]?(?:nr|nummer|code|id|kenmerk)"),
    ITEM_NAME(
            "(?:naam (?:v/?h |van het )?)?project|projectnaam|(?:naam )?ontvanger|aanvrager|begunstigde|naam|omschrijving|organisatie|activiteit|post|recipient(?: organi[sz]ation)?"
                    + "|grantee|organi[sz]ation|applicant|name|description|title|beneficiary|operation|partij"),
    YEAR("jaar|begrotingsjaar|boekjaar|year|jaartal"),
    FROM("van|vanaf|begin|begindatum|ingangsdatum|start|startdatum|startjaar|from|start date"),
    TO("tot|tot en met|t/m|eind|einddatum|eindjaar|to|until|end|end date"),
    AS_OF("peildatum|datum|besluitdatum|beschikkingsdatum|stand per|as of|date|decided"),
    UNIT("eenheid|valuta|munt|unit|currency|cur"),
    STATUS("status|fase|stadium"),
    NOTE("toelichting|opmerking|opmerkingen|noot|bijzonderheden|remark|remarks|note|notes|comment|comments");

    /** Words at the end of the name of a column whose whole numbers are codes rather than amounts. */
    private static final Pattern OF_CODES = Pattern.compile(
            "(?:.*[^\\p{L}])?(?:type|nr|number|id|artikel|article|art|sub|kvk)[.:]?|.*(?:code|nummer)[.:]?");

    /** Names of columns with section numbers such as 3.1, in which the point is not a decimal mark. */
    private static final Pattern OF_PARTS =
            Pattern.compile("(?:.*\\p{L})?(?:artikel|article|paragraaf|hoofdstuk|section|chapter)(?:nummer)?");

    /** Of who does the work: names of people are published only where an author says so. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?:naam )?(?:trekker|(?:project|programma)?(?:leider|manager)|contact(?:persoon)?|behandelaar|eigenaar|ambtenaar"
                    + "|e-?mail|lead|owner|(?:project|programme|case) (?:lead|manager|officer)|contact person)");

    private final Pattern words;

    StatementField(String words) {
        this.words = Pattern.compile(words);
    }

    /** The key of the field in a mapping. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether whole numbers in a column with this name are codes. */
    static boolean isCode(String head) {
        return ITEM.isNamedBy(head) || OF_CODES.matcher(words(head)).matches();
    }

    /** Whether a column with this name contains numbers of sections, such as 3.1. */
    static boolean isOfParts(String head) {
        return OF_PARTS.matcher(words(head)).matches();
    }

    /** Whether what stands below this head are names of those who do the work. */
    static boolean isOfPeople(String head) {
        return OF_PEOPLE.matcher(words(head)).matches();
    }

    /** The name in lower case, with a space in place of each change to a capital: {@code projectId}. */
    private static String words(String head) {
        return head.replaceAll("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether the name of a column names this field; what is in brackets behind a word explains that word. */
    boolean isNamedBy(String head) {
        String whole = words(head).replaceAll("[.:]$", "");
        return isNamed(whole) || isNamed(whole.replaceAll("(?<=\\p{L})\\s*\\([^()]*\\)$", ""));
    }

    private boolean isNamed(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).strip();
        return words.matcher(name).matches() || words.matcher(last).matches();
    }
}
