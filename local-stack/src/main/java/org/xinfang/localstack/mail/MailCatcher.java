package org.xinfang.localstack.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Http;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.component.Tool;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.layout.Trouble;

/** GreenMail: takes every letter by SMTP, delivers none, shows them by HTTP until it is stopped. */
public final class MailCatcher implements Program {
    private static final String JAR = "greenmail-standalone-2.1.13.jar";

    private final Layout layout;
    private final Ports ports;
    private final Jvm jvm;
    private final Tool tool;

    public MailCatcher(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.jvm = new Jvm(Component.MAIL, layout);
        this.tool = new Tool(layout.tools().resolve("greenmail-2.1.13"));
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        jvm.prepare();
        tool.prepare(this::deliver);
    }

    private void deliver(Path folder) throws IOException {
        Path delivered = layout.deliveredPrograms().resolve(JAR);
        if (!Files.exists(delivered)) {
            throw new Trouble("GreenMail is not there (" + delivered + "). Build it: mvn -pl local-stack package");
        }
        Files.copy(delivered, folder.resolve(JAR));
    }

    @Override
    public Command command() {
        List<String> words = jvm.words(
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + ports.of(Door.SMTP),
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + ports.of(Door.MAIL_API),
                // A mailbox appears with its first letter.
                "-Dgreenmail.auth.disabled",
                "-jar",
                tool.folder().resolve(JAR).toString());
        return new Command(words, Map.of());
    }

    @Override
    public boolean isReady() {
        return Http.status("http://" + ports.address(Door.MAIL_API) + "/api/service/readiness") == 200;
    }
}
