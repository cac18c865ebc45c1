package org.xinfang.localstack.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of deployment, judged by the programs that will read them, where these are installed. */
class DeployToolsTest {
    private static final File REPOSITORY = ComposeFile.REPOSITORY.toFile();
    private static final File PROMETHEUS = new File(REPOSITORY, "deploy/prometheus");

    @Test
    void dockerComposeAcceptsItsFile() throws IOException, InterruptedException {
        accepts(REPOSITORY, "docker-compose", "--env-file", ".env.example", "config", "--quiet");
    }

    @Test
    void prometheusAcceptsItsConfigurationAndTheAlertsFireWhenTheyShould() throws IOException, InterruptedException {
        accepts(PROMETHEUS, "promtool", "check", "config", "prometheus.yml");
        accepts(PROMETHEUS, "promtool", "test", "rules", "alerts_test.yml");
    }

    @Test
    void theShellScriptsAreWellFormed() throws IOException, InterruptedException {
        accepts(REPOSITORY, "bash", "-n", "xinfang");
        accepts(REPOSITORY, "bash", "-n", "deploy/docker/health");
    }

    private static void accepts(File folder, String... words) throws IOException, InterruptedException {
        assumeTrue(isInstalled(words[0]), words[0] + " is not installed");
        Process process = new ProcessBuilder(List.of(words))
                .directory(folder)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
