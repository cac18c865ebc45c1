package org.xinfang.deadline.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a rule book's file as strictly as JSON is read. */
@Provider
@Consumes(YamlRuleBook.MEDIA_TYPE)
class YamlRuleBook implements MessageBodyReader<RuleBookDocument> {

    static final String MEDIA_TYPE = "application/yaml";

    private final ObjectMapper yaml;

    YamlRuleBook(ObjectMapper json) {
        yaml = json.copyWith(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == RuleBookDocument.class;
    }

    @Override
    public RuleBookDocument readFrom(
            Class<RuleBookDocument> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return yaml.readValue(body, RuleBookDocument.class);
    }
}
