package org.xinfang.notice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Points the service to free ports; a test starts and stops the mail server and the provider of short messages there as its
 * story needs.
 */
public final class MailPort implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "test.smtp.port";
    private static final String SMS_PORT = "test.sms.port";

    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0);
                var smsSocket = new ServerSocket(0)) {
            var port = Integer.toString(socket.getLocalPort());
            var smsPort = Integer.toString(smsSocket.getLocalPort());
            System.setProperty(PORT, port);
            System.setProperty(SMS_PORT, smsPort);
            return Map.ofEntries(
                    Map.entry("quarkus.mailer.host", "localhost"),
                    Map.entry("quarkus.mailer.port", port),
                    Map.entry("quarkus.mailer.mock", "false"),
                    Map.entry("xinfang.notice.announcement.every", "PT0.3S"),
                    Map.entry("xinfang.notice.email.every", "PT0.3S"),
                    Map.entry("xinfang.notice.email.attempts", "3"),
                    Map.entry("xinfang.notice.email.first-pause", "PT0.2S"),
                    Map.entry("xinfang.notice.sms.url", "http://127.0.0.1:" + smsPort + "/sms"),
                    Map.entry("xinfang.notice.sms.credential", "secret-of-the-test"),
                    Map.entry("xinfang.notice.sms.every", "PT0.3S"),
                    Map.entry("xinfang.notice.sms.attempts", "3"),
                    Map.entry("xinfang.notice.sms.first-pause", "PT0.5S"),
                    Map.entry("xinfang.notice.sms.questions", "3"),
                    Map.entry("xinfang.notice.sms.question-pause", "PT0.2S"),
                    Map.entry("xinfang.notice.issue.every", "PT0.3S"),
                    Map.entry("xinfang.notice.issue.pause", "PT0.2S"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int port() {
        return Integer.getInteger(PORT);
    }

    public static int smsPort() {
        return Integer.getInteger(SMS_PORT);
    }

    @Override
    public void stop() {
        System.clearProperty(SMS_PORT);
        System.clearProperty(PORT);
    }
}
