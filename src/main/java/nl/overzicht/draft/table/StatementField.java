package nl.overzicht.draft.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** The fields of a statement that a column can be, with the words by which heads name them, in Dutch and in English. */
public enum StatementField {
    STREAM(
            "regeling(?:en)?|geldstroom|stroom|programma|fonds|subsidieregeling|instrument|scheme|stream|fund|programme"),
    AREA(
            "gebied|wijk|buurt|gemeente|stad|stadsdeel|provincie|regio|plaats|kern|land|locatie|veiligheidsregio"
                    + "|(?:gebieds|wijk|buurt|gemeente|plaats)naam|area|district|municipality|region|city|town|country|county|location"),
    ITEM(
            "n|nr|nummer|code|id|kenmerk|zaaknummer|volgnr|volgnummer|no|number|ref|reference|artikel|key|identifier|iati-identifier"),
    ITEM_NAME(
            "project|projectnaam|ontvanger|aanvrager|begunstigde|naam|omschrijving|organisatie|activiteit|post|recipient"
                    + "|applicant|name|description|title|beneficiary|operation|partij"),
    YEAR("jaar|begrotingsjaar|boekjaar|year|jaartal"),
    FROM("van|vanaf|begin|begindatum|ingangsdatum|start|startdatum|startjaar|from|start date"),
    TO("tot|tot en met|t/m|eind|einddatum|eindjaar|to|until|end|end date"),
    AS_OF("peildatum|datum|besluitdatum|beschikkingsdatum|stand per|as of|date|decided"),
    UNIT("eenheid|valuta|munt|unit|currency|cur"),
    STATUS("status|fase|stadium"),
    NOTE("toelichting|opmerking|opmerkingen|noot|bijzonderheden|remark|remarks|note|notes|comment|comments");

    /** Words at the end of a head, of a column of whole numbers that are no amounts. */
    private static final Pattern OF_CODES =
            Pattern.compile("(?:.*[^\\p{L}])?(?:code|type|nr|nummer|number|id|artikel|art|sub|postcode|kvk)[.:]?");

    private final Pattern words;

    StatementField(String words) {
        this.words = Pattern.compile(words);
    }

    /** Its key in a mapping. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether whole numbers below this head are codes. */
    static boolean isCode(String head) {
        return ITEM.isNamedBy(head)
                || OF_CODES.matcher(head.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the head of a column names it. */
    boolean isNamedBy(String head) {
        String name = head.toLowerCase(Locale.ROOT).replaceAll("[.:]$", "");
        String last = name.substring(name.lastIndexOf('/') + 1);
        return words.matcher(name).matches() || words.matcher(last).matches();
    }
}
