package org.xinfang.localstack.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The platform in containers, as the tests read it: merge keys resolved, nothing interpolated. */
record ComposeFile(JsonNode root) {
    static final Path REPOSITORY = Path.of("..");

    static ComposeFile read() throws IOException {
        return new ComposeFile(JsonMapper.builder().build().valueToTree(load()));
    }

    private static Map<String, Object> load() throws IOException {
        Yaml yaml = new Yaml();
        try (Reader reader = Files.newBufferedReader(REPOSITORY.resolve("docker-compose.yml"))) {
            return yaml.load(reader);
        }
    }

    JsonNode service(String name) {
        return root.at("/services/" + name);
    }

    Map<String, String> environment(String name) {
        Map<String, String> environment = new TreeMap<>();
        service(name)
                .path("environment")
                .properties()
                .forEach(variable ->
                        environment.put(variable.getKey(), variable.getValue().asText()));
        return environment;
    }
}
