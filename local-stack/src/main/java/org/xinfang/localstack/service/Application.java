package org.xinfang.localstack.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Http;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

/** One of our services, or the gateway, as Maven packaged it. */
public final class Application implements Program {
    private final Component component;
    private final Ports ports;
    private final Jvm jvm;
    private final ServiceEnvironment environment;
    private final Path packaged;
    private final Path copy;

    public Application(Component component, Layout layout, Ports ports) {
        this.component = component;
        this.ports = ports;
        this.jvm = new Jvm(component, layout);
        this.environment = new ServiceEnvironment(layout, ports);
        this.packaged = layout.repository().resolve(component.label()).resolve("target/quarkus-app");
        this.copy = layout.data().resolve("applications").resolve(component.label());
    }

    @Override
    public boolean isBuilt() {
        return Files.exists(packaged.resolve("quarkus-run.jar"));
    }

    @Override
    public void prepare() throws IOException {
        jvm.prepare();
        new Snapshot(packaged, copy).refresh();
    }

    @Override
    public Command command() {
        return new Command(jvm.words("-jar", copy.resolve("quarkus-run.jar").toString()), environment.of(component));
    }

    @Override
    public boolean isReady() {
        return Http.status("http://" + ports.address(component.mainDoor()) + "/q/health/ready") == 200;
    }
}
