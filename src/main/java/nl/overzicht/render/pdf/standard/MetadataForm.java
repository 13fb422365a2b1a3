package nl.overzicht.render.pdf.standard;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.type.AbstractField;
import org.apache.xmpbox.type.AbstractStructuredType;
import org.apache.xmpbox.type.ArrayProperty;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.type.PropertyType;

/**
 * Checks the form of metadata that can be parsed (ISO 19005-2, 6.6.2.1 and 6.6.2.3): the packet header has no attributes
 * bytes or encoding, and a structured property is not plain text.
 *
 * @param xmp the metadata
 * @param flaws receives what is wrong
 */
record MetadataForm(XMPMetadata xmp, Flaws flaws) {

    void check() throws BadFieldValueException {
        if (xmp.getXpacketBytes() != null || xmp.getXpacketEncoding() != null) {
            flaw("xpacket with bytes or encoding");
        }
        for (XMPSchema schema : xmp.getAllSchemas()) {
            for (AbstractField property : schema.getAllProperties()) {
                if (isTextForStructure(property, schema)) {
                    flaw(schema.getPrefix() + ":" + property.getPropertyName() + " is no structure");
                }
            }
        }
    }

    private boolean isTextForStructure(AbstractField property, XMPSchema schema) throws BadFieldValueException {
        QName name = new QName(schema.getNamespace(), property.getPropertyName());
        PropertyType type = xmp.getTypeMapping().getSpecifiedPropertyType(name, schema.getPrefix());
        if (type == null || type.type() == null || !type.type().isStructured()) {
            return false;
        }
        List<AbstractField> values =
                property instanceof ArrayProperty array ? array.getAllProperties() : List.of(property);
        return !values.stream().allMatch(MetadataForm::isStructure);
    }

    /** The parser reads plain text in place of a structure as a structure without fields. */
    private static boolean isStructure(AbstractField value) {
        return value instanceof AbstractStructuredType structure
                && !structure.getAllProperties().isEmpty();
    }

    private void flaw(String reason) {
        flaws.add(StandardRule.METADATA, PdfLocation.WHOLE, reason);
    }
}
