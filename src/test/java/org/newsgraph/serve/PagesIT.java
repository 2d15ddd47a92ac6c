package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every kind of page in a real browser, at desk and phone width, light and dark; pictures go to target/screenshots. */
class PagesIT {
    private static final Path SHOTS = Path.of("target", "screenshots");

    @TempDir
    static Path profile;

    private static NewsServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(SHOTS);
        server = NewsServer.start(Samples.all(), ServerOptions.defaults().withPort(0));
        browser = Browser.start(profile);
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

    private static void look(boolean dark, int width, int height) {
        Browser.look(browser, dark, width, height);
    }

    private static void shoot(String name, int width) throws IOException {
        long height = ((Number) script("return Math.min(3200, document.documentElement.scrollHeight)")).longValue();
        look(name.contains("dark"), width, (int) Math.max(700, height));
        Files.write(SHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static Object script(String code) {
        return ((JavascriptExecutor) browser).executeScript(code);
    }

    private static WebElement await(String selector) {
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        try {
            return browser.findElement(By.cssSelector(selector));
        } finally {
            browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    private static List<String> complaints() {
        List<String> messages = new ArrayList<>();
        browser.manage().logs().get("browser").forEach(entry -> messages.add(entry.getMessage()));
        messages.removeIf(message -> message.contains("status of 404"));
        return messages;
    }

    private static String claim(String article, String relation) {
        open(article);
        String words = "//li[contains(@class,'note')][p[@class='say'][contains(.,'" + relation + "')]]";
        return browser.findElement(By.xpath("(" + words + "/p[@class='meta']/span/a[text()='claim'])[last()]"))
                .getDomAttribute("href");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "home | / | Busiest pairs",
                "articles | /articles | in the store",
                "article | /article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f | 12 claims",
                "article-emoji | /article/2024-05-16-vestria-army-did-not-shell-port-5d6e7f80 | inferred",
                "entity | /entity/Vestria | What it did",
                "entity-not | /entity/Army_of_Vestria?show=not | prohibited",
                "local-entity | /article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f/entity/two-officials | Only in",
                "place | /entity/Borderville | Outlines: Natural Earth",
                "entities | /entities | by the number of claims",
                "relations | /relations | negotiates with",
                "event | /article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f/event/33cc44dd | The claims that tell it",
                "time | /time/2024-05-10 | One day",
                "pair | /pair?a=/entity/Norland&b=/entity/Vestria | passes between them",
                "ontology | /ontology | negotiates with",
                "term | /ontology/shells | In this store",
                "search | /search?q=nor | Norland",
                "search-none | /search?q=zzz | Nothing here",
                "query | /query | Ask the graph",
                "endpoint | /sparql | SPARQL 1.1 protocol",
                "unknown | /entity/Nobody | Not found",
                "hostile | /article/2024-05-17-hostile-00000bad | onmouseover"
            })
    void pageShowsItsContentWithoutComplaint(String name, String path, String content) throws IOException {
        complaints();
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                look(dark, width, 900);
                open(path);
                if (name.equals("query")) {
                    await(".CodeMirror-line");
                }
                assertThat((String) script("return document.querySelector('main').textContent"))
                        .contains(content);
                long overflow = ((Number) script(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .longValue();
                assertThat(overflow).as("%s at %d sticks out", name, width).isZero();
                shoot(name + "-" + width + (dark ? "-dark" : ""), width);
            }
        }
        assertThat(complaints()).isEmpty();
    }

    @Test
    void claimLeadsToItsSpanInTheArticle() throws IOException {
        look(false, 1280, 900);
        open(claim(Samples.TALKS, "shells"));
        assertThat(browser.findElement(By.cssSelector("figure mark")).getText())
                .isEqualTo("the Vestrian army shelled Port Calder on Friday");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("did not shell");
        browser.findElement(By.cssSelector("details.turtle summary")).click();
        shoot("claim-1280", 1280);
        look(true, 390, 900);
        shoot("claim-390-dark", 390);
        look(false, 1280, 900);
        browser.findElement(By.linkText("read it in the article")).click();
        WebElement lit = browser.findElement(By.cssSelector("a.ev.lit"));
        assertThat(lit.getText()).contains("the Vestrian army shelled Port Calder on Friday");
        shoot("article-at-span-1280", 1280);
    }

    @Test
    void focusOnWordsLightsTheirClaim() {
        look(false, 1280, 900);
        open(Samples.TALKS);
        WebElement words = browser.findElement(By.cssSelector(".text a.ev"));
        script("document.querySelector('.text a.ev').focus()");
        assertThat(browser.findElements(By.cssSelector("li.note.lit"))).isNotEmpty();
        words.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("#c-");
    }

    @Test
    void readyQueryRunsInTheEditor() throws IOException {
        look(false, 1280, 900);
        complaints();
        open("/query");
        await(".yasqe_queryButton").click();
        await(".yasr table tbody tr");
        shoot("query-result-1280", 1280);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void readyQueryIsChosenFromTheList() throws IOException {
        look(false, 1280, 900);
        complaints();
        open("/query");
        await(".CodeMirror-line");
        browser.findElement(By.cssSelector("[data-query=who-targets-whom]")).click();
        assertThat(browser.getCurrentUrl()).endsWith("name=who-targets-whom");
        assertThat(browser.findElement(By.cssSelector(".CodeMirror")).getText()).contains("Who attacks whom");
        await(".yasqe_queryButton").click();
        await(".yasr table tbody tr");
        shoot("query-library-1280", 1280);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void nothingFromAnArticleRuns() {
        look(false, 1280, 900);
        for (String path : List.of("/", Samples.HOSTILE, "/entity/Hostile_News", "/search?q=mayor")) {
            open(path);
            assertThat(
                            script(
                                    "return document.querySelectorAll('script:not([src]):not([type=\"application/ld+json\"]), img, [onmouseover], [onload]').length"))
                    .as(path)
                    .isEqualTo(0L);
        }
    }
}
