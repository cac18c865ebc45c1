package org.xinfang.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The installed Chromium without a window, with a profile of its own. Where there is none the stories say so and are
 * skipped; under {@code CI} they fail.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {
    /** Warns at each start that it does not know this Chromium's debugging protocol, which we do not use. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private @Nullable ChromeDriver driver;
    private @Nullable Path profile;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Optional<Path> chromium = installed("chromium");
        Optional<Path> chromedriver = installed("chromedriver");
        boolean complete = chromium.isPresent() && chromedriver.isPresent();
        if (!complete && System.getenv("CI") != null) {
            throw new IllegalStateException("chromium and chromedriver must be installed here");
        }
        assumeTrue(complete, "chromium or chromedriver is not installed: the pages are not opened");
        SELENIUM.setLevel(Level.SEVERE);
        profile = Files.createTempDirectory("xinfang-browser-");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .build(),
                options(chromium.orElseThrow(), profile));
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    }

    private static ChromeOptions options(Path chromium, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        // Without a sandbox, since tests may run as root; without calls home; in the language of the pages.
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (driver != null) {
            driver.quit();
        }
        if (profile != null) {
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private ChromeDriver driver() {
        return Objects.requireNonNull(driver);
    }

    void open(String address) {
        driver().get(address);
    }

    String address() {
        return Objects.requireNonNull(driver().getCurrentUrl());
    }

    WebElement find(String selector) {
        return driver().findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /** Sets the value of a field as a person's input would. */
    void fill(String selector, String value) {
        driver().executeScript(
                        "arguments[0].value = arguments[1];"
                                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                        find(selector),
                        value);
    }

    /** Runs a script in the page; returns its value. */
    @Nullable
    Object run(String script) {
        return driver().executeScript(script);
    }

    /** The window; on a phone about 360 wide. */
    void size(int width, int height) {
        driver().manage().window().setSize(new Dimension(width, height));
    }

    /** What the accessibility rules of WCAG 2.1 AA find wrong in the page as it stands, each with the place. */
    List<String> accessibilityFaults() {
        driver().executeScript(resource("/axe.min.js"));
        Object found = driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((result) => done(
                  result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.help}: ${node.html}`))));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    private static String resource(String name) {
        try (InputStream content = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a picture of the whole page beside the test reports, for people. */
    void picture(String name) {
        try {
            byte[] picture = driver().getScreenshotAs(OutputType.BYTES);
            Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png"), picture);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the browser complained of since the last question: failed scripts, refused by policy, files not found. */
    List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static Optional<Path> installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
