package org.fengqiao.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Constants in JSON: written as their code, read from their code or, as in files, their Chinese word. */
@Component
class CodedJson extends JacksonModule {
    private final Words words;

    CodedJson(Words words) {
        this.words = words;
    }

    @Override
    public String getModuleName() {
        return "coded";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers().addSerializer(Coded.class, new Writer()));
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return hasDeserializerFor(config, type.getRawClass()) ? new Reader(type.getRawClass(), words) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Coded.class.isAssignableFrom(type);
            }
        });
    }

    private static final class Writer extends StdSerializer<Coded> {
        Writer() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded constant, JsonGenerator json, SerializationContext context) {
            json.writeString(constant.code());
        }
    }

    private static final class Reader extends StdDeserializer<Object> {
        private final transient Words words;

        Reader(Class<?> type, Words words) {
            super(type);
            this.words = words;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString().strip();
            return named(text).orElseGet(() -> context.handleWeirdStringValue(_valueClass, text, "not one of them"));
        }

        private Optional<Object> named(String text) {
            return Stream.of(_valueClass.getEnumConstants())
                    .filter(constant -> constant instanceof Coded coded
                            && (coded.code().equals(text)
                                    || words.text(Words.CHINESE, coded).equals(text)))
                    .map(Object.class::cast)
                    .findFirst();
        }
    }
}
