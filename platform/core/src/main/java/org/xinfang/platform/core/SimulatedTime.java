package org.xinfang.platform.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Real time shifted by the ISO-8601 duration that a file holds, read at each question, so that all services that share
 * the file move together. A missing file means real time. Only a simulation names such a file; there is no other way in.
 */
public final class SimulatedTime implements InstantSource {
    private final Path offsetFile;
    private final InstantSource real;

    public SimulatedTime(Path offsetFile, InstantSource real) {
        this.offsetFile = offsetFile;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(offsetFile).strip());
        } catch (NoSuchFileException noSimulation) {
            return Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
