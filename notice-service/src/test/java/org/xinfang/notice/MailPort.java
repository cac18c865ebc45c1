package org.xinfang.notice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Points the service to a free port; a test starts and stops the mail server there as its story needs. */
public final class MailPort implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "test.smtp.port";

    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0)) {
            var port = Integer.toString(socket.getLocalPort());
            System.setProperty(PORT, port);
            return Map.of(
                    "quarkus.mailer.host", "localhost",
                    "quarkus.mailer.port", port,
                    "quarkus.mailer.mock", "false",
                    "xinfang.notice.announcement.every", "PT0.3S",
                    "xinfang.notice.email.every", "PT0.3S",
                    "xinfang.notice.email.attempts", "3",
                    "xinfang.notice.email.first-pause", "PT0.2S",
                    "xinfang.notice.issue.every", "PT0.3S",
                    "xinfang.notice.issue.pause", "PT0.2S");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int port() {
        return Integer.getInteger(PORT);
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
