package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    /** Public, as the records of the doors are. */
    public record Fruit(String name, int grams) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new BareContext();

    @Test
    void reads_a_component_by_its_name() {
        assertThat(resolver.getValue(context, new Fruit("apple", 150), "grams")).isEqualTo(150);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void records_are_read_only() {
        assertThat(resolver.isReadOnly(context, new Fruit("apple", 150), "name"))
                .isTrue();
    }

    @Test
    void leaves_other_properties_and_other_things_to_the_next() {
        assertThat(resolver.getValue(context, new Fruit("apple", 150), "colour"))
                .isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.getValue(context, null, "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private static final class BareContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
