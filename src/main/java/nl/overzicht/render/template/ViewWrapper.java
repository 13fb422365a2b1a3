package nl.overzicht.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java values that templates see: strings, whole numbers, booleans, lists, maps, records by their components, and
 * messages. Methods of objects cannot be called. An empty {@link Optional} is a missing value.
 */
final class ViewWrapper implements ObjectWrapper {

    /** The digits of a whole number that fits in a {@code long}. */
    private static final int MOST_DIGITS = 18;

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        return value instanceof String || value instanceof Integer || value instanceof Boolean || value instanceof Enum
                ? scalar(value)
                : structure(value);
    }

    private static TemplateModel scalar(Object value) {
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        return new SimpleScalar(value.toString());
    }

    private TemplateModel structure(Object value) throws TemplateModelException {
        if (value instanceof Messages messages) {
            return method(messages);
        }
        if (value instanceof List<?> list) {
            return sequence(list);
        }
        if (value instanceof Map<?, ?> map) {
            return hash(map);
        }
        if (value instanceof Record view) {
            return new RecordModel(List.of(view), this);
        }
        throw new TemplateModelException("templates do not see " + value.getClass());
    }

    private TemplateSequenceModel sequence(List<?> list) {
        return new TemplateSequenceModel() {
            @Override
            public TemplateModel get(int index) throws TemplateModelException {
                return index < list.size() ? wrap(list.get(index)) : null;
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    private TemplateHashModel hash(Map<?, ?> map) {
        return new TemplateHashModel() {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                return wrap(map.get(key));
            }

            @Override
            public boolean isEmpty() {
                return map.isEmpty();
            }
        };
    }

    /** A number that a template passes on: a whole one as such, another one as its digits. */
    private static Object count(TemplateNumberModel number) throws TemplateModelException {
        BigDecimal value = new BigDecimal(number.getAsNumber().toString()).stripTrailingZeros();
        return value.scale() <= 0 && value.precision() - value.scale() <= MOST_DIGITS
                ? value.longValue()
                : value.toPlainString();
    }

    private static TemplateMethodModelEx method(Messages messages) {
        return arguments -> {
            List<?> all = arguments;
            if (all.isEmpty() || !(all.get(0) instanceof TemplateScalarModel key)) {
                throw new Refusal(
                        "tussen de haakjes van t() hoort eerst de sleutel van een tekst, tussen aanhalingstekens",
                        "t() needs the key of a message first, in quotation marks");
            }
            if (!messages.has(key.getAsString())) {
                throw new Refusal(
                        "er is geen tekst met de sleutel '%s'", "there is no message '%s'", key.getAsString());
            }
            Object[] values = new Object[all.size() - 1];
            for (int i = 0; i < values.length; i++) {
                Object value = all.get(i + 1);
                values[i] = value instanceof TemplateNumberModel number ? count(number) : value;
            }
            return new SimpleScalar(messages.get(key.getAsString(), values));
        };
    }
}
