package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pages for readers who see little, use no mouse, or have no script: axe-core, the keyboard, and Chromium without scripts. */
@Tag("long")
class AccessIT {
    private static final String CHECK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"] }).then((found) => done(found.violations
              .filter((one) => one.impact === "serious" || one.impact === "critical")
              .map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | "))));
            """;

    @TempDir
    static Path profile;

    private static NewsServer server;
    private static ChromeDriver browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(profile);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        server = NewsServer.start(Samples.all(), ServerOptions.defaults().withPort(0));
        try (InputStream in = AccessIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    private static void open(String path) {
        browser.get(server.address().resolve(path).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f",
                "/article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f/claim/c9f15dec",
                "/article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f/event/33cc44dd",
                "/article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f/entity/two-officials",
                "/entity/Vestria",
                "/entity/Vestria?role=did",
                "/entity/Army_of_Vestria?show=not",
                "/entity/Borderville",
                "/entities",
                "/relations",
                "/time/2024-05-10",
                "/pair?a=/entity/Army_of_Vestria&b=/entity/Port_Calder",
                "/statement?s=/entity/Army_of_Vestria&o=/entity/Port_Calder"
                        + "&p=https%3A%2F%2Fw3id.org%2Fnewsgraph%2Fontology%23shells",
                "/ontology",
                "/ontology/shells",
                "/search?q=vestria",
                "/search?q=zzz",
                "/ask",
                "/ask?q=Who+shelled+Port+Calder%3F",
                "/ask?q=Who+shelled+Zork%3F",
                "/ask?q=What+do+sources+disagree+on%3F",
                "/sparql",
                "/entity/Nobody"
            })
    void axeFindsNothingSerious(String path) {
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                Browser.look(browser, dark, width, 900);
                open(path);
                browser.executeScript(axe);
                List<?> faults = (List<?>) browser.executeAsyncScript(CHECK);
                assertThat(faults)
                        .as("%s at %d%s", path, width, dark ? ", dark" : "")
                        .isEmpty();
            }
        }
    }

    @Test
    void graphIsDrawnFromTheList() {
        Browser.look(browser, false, 1280, 900);
        open("/entity/Vestria");
        int rows = browser.findElements(By.cssSelector(".neighbours li")).size();
        Browser.await(() -> Integer.toString(rows + 1)
                .equals(browser.findElement(By.id("graph")).getDomAttribute("data-drawn")));
        assertThat(browser.findElement(By.cssSelector("#graph canvas")).isDisplayed())
                .isTrue();
    }

    @Test
    void searchNeedsNoMouse() {
        Browser.look(browser, false, 1280, 900);
        open("/");
        browser.findElement(By.tagName("body")).sendKeys("/");
        WebElement box = browser.switchTo().activeElement();
        assertThat(box.getDomAttribute("role")).isEqualTo("combobox");
        box.sendKeys("vestr");
        Browser.await(() -> browser.findElements(By.cssSelector("#suggestions [role=option]"))
                        .size()
                > 0);
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("true");
        box.sendKeys(Keys.ARROW_DOWN);
        String chosen = box.getDomAttribute("aria-activedescendant");
        assertThat(browser.findElement(By.id(chosen)).getText()).contains("Vestria");
        browser.executeScript(axe);
        assertThat((List<?>) browser.executeAsyncScript(CHECK)).isEmpty();
        box.sendKeys(Keys.ESCAPE);
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("false");
        box.sendKeys("i");
        Browser.await(() -> browser.findElements(By.cssSelector("#suggestions:not([hidden]) [role=option]"))
                        .size()
                > 0);
        box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        Browser.await(() -> browser.getCurrentUrl().endsWith("/entity/Vestria"));
    }

    @Test
    void worksWithoutScripts() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", true));
        try {
            open("/");
            WebElement box = browser.findElement(By.cssSelector("input[name=q]"));
            box.sendKeys("vestria", Keys.ENTER);
            Browser.await(() -> browser.getCurrentUrl().contains("/search?q=vestria"));
            browser.findElement(By.linkText("Vestria")).click();
            assertThat(browser.findElements(By.cssSelector(".timeline rect"))).isNotEmpty();
            assertThat(browser.findElements(By.cssSelector(".neighbours li"))).isNotEmpty();
            browser.findElement(By.partialLinkText("reported")).click();
            assertThat(browser.getCurrentUrl()).contains("show=reported");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", false));
        }
    }
}
