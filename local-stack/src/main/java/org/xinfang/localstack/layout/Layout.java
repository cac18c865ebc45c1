package org.xinfang.localstack.layout;

import java.nio.file.Path;

/**
 * The folders of one platform on this machine.
 *
 * @param repository the checked-out project
 * @param data everything that this platform keeps: databases, topics, logs, state; may be deleted when it is down
 * @param tools programs of others, unpacked once and shared by all platforms of this checkout
 */
public record Layout(Path repository, Path data, Path tools) {

    public static Layout of(Path repository, Path data) {
        Path home = repository.toAbsolutePath().normalize();
        return new Layout(home, data.toAbsolutePath().normalize(), home.resolve(".xinfang/tools"));
    }

    /** What other programs read: every address, port and process. */
    public Path stackFile() {
        return data.resolve("stack.json");
    }

    /** Held by the supervisor as long as it lives. */
    public Path lockFile() {
        return data.resolve("lock");
    }

    /** The offset of legal time against real time, one ISO-8601 duration. */
    public Path legalClockFile() {
        return data.resolve("legal-clock");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    /** Class archives that make the next start of a JVM faster. */
    public Path classArchive(String component) {
        return data.resolve("archives").resolve(component + ".jsa");
    }

    /** Programs of others as the build delivered them. */
    public Path deliveredPrograms() {
        return repository.resolve("local-stack/target/programs");
    }

    public Path realmFile() {
        return repository.resolve("deploy/keycloak/xinfang-realm.json");
    }

    /** Where the build of notice-service puts the fonts of the letters. */
    public Path fonts() {
        return repository.resolve("notice-service/target/fonts");
    }
}
