package org.xinfang.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinfang.localstack.layout.Layout;

/** The words with which every JVM of the platform begins: small heaps and a quick start before peak speed. */
public record Jvm(Component component, Layout layout) {

    /** The JDK that runs this program runs the others too. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Makes the folder into which the JVM writes its class archive when it ends. */
    public void prepare() throws IOException {
        Files.createDirectories(archive().getParent());
    }

    public List<String> words(String... more) {
        List<String> words = new ArrayList<>(List.of(
                java(),
                "-Xmx" + component.heapMebibytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive(),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        words.addAll(List.of(more));
        return words;
    }

    private Path archive() {
        return layout.classArchive(component.label());
    }
}
