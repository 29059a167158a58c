package org.fengqiao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;

/** Somebody at a tablet, logged in: what they tap, type and see. */
final class Person implements AutoCloseable {
    private static final String PASSWORD = "Fengqiao-2025";

    private final Product product;
    private final BrowserContext context;
    private final Page page;

    private Person(Product product, BrowserContext context) {
        this.product = product;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    /** Opens the product on a tablet held across and logs in. */
    static Person loggedIn(Browser browser, Product product, String login) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-US"));
        Person person = new Person(product, context);
        person.open("");
        person.page.locator("input[name=username]").fill(login);
        person.page.locator("input[name=password]").fill(PASSWORD);
        person.page
                .locator("vaadin-login-form vaadin-button, #login vaadin-button")
                .first()
                .click();
        person.see("工作台");
        return person;
    }

    void open(String path) {
        page.navigate(product.url(path));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    void type(String fieldId, String text) {
        Locator input = page.locator("#" + fieldId + " input, #" + fieldId + " textarea")
                .first();
        input.fill(text);
        input.blur();
    }

    /** A day, typed; the calendar that opens meanwhile is closed again. */
    void typeDay(String fieldId, String day) {
        Locator input = page.locator("#" + fieldId + " input").first();
        input.fill(day);
        input.press("Enter");
        input.press("Escape");
    }

    void choose(String groupId, String words) {
        page.locator("#" + groupId + " vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** Writes on at the end of a text that is edited in place. */
    void writeOn(String selector, String text) {
        Locator place = page.locator(selector).first();
        place.evaluate("p => { p.closest('[contenteditable=true]').focus();"
                + " getSelection().selectAllChildren(p); getSelection().collapseToEnd(); }");
        page.keyboard().insertText(text);
    }

    /** Marks everything in an element of a text that is edited in place. */
    void mark(String selector) {
        page.locator(selector)
                .first()
                .evaluate("e => { e.closest('[contenteditable=true]').focus(); getSelection().selectAllChildren(e); }");
    }

    /** Presses keys as on a keyboard, such as Control+x. */
    void keys(String keys) {
        page.keyboard().press(keys);
    }

    /** Works on while no request of the page reaches the server. */
    void outOfReach(Runnable work) {
        page.route("**/*v-r=*", Route::abort);
        work.run();
        page.unroute("**/*v-r=*");
    }

    void reload() {
        page.reload();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** The browser's way back. */
    void goBack() {
        page.goBack();
    }

    /** Takes back what was written last. */
    void undo(String selector) {
        page.locator(selector).first().press("Control+z");
    }

    /** Chooses from a list that is searched by typing. */
    void pick(String fieldId, String words) {
        page.locator("#" + fieldId + " input").first().fill(words);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** Ticks a box. */
    void tick(String id) {
        page.locator("#" + id + " input").check();
    }

    /** Chooses from a list that opens. */
    void select(String fieldId, String words) {
        page.locator("#" + fieldId).click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    void press(String id) {
        page.locator("#" + id).click();
    }

    /** Does one step on the case page: its dialog opens, is filled in and saved. */
    void step(String action, Runnable fillIn) {
        press("action-" + action);
        page.locator("#dialog-save").waitFor();
        fillIn.run();
        press("dialog-save");
        page.locator("#dialog-save")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void see(String words) {
        page.getByText(words).first().waitFor();
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** A file that is downloaded by this press; the browser's own copy goes when it closes. */
    Path download(Runnable press) {
        Download download = page.waitForDownload(press);
        Path kept = Path.of("target", "downloads", download.suggestedFilename());
        download.saveAs(kept);
        return kept;
    }

    /** Chooses a file from the disk. */
    void upload(String id, Path file) {
        page.locator("#" + id + " input[type=file]").setInputFiles(file);
    }

    /** Where this page is, without the server's address. */
    String path() {
        return page.url().substring(product.url("").length());
    }

    /** What stands in a field. */
    String value(String fieldId) {
        return page.locator("#" + fieldId + " input").first().inputValue();
    }

    /** Waits until an element says this. */
    void waitFor(String selector, String words) {
        page.locator(selector)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(180_000));
    }

    /** A picture of what is seen, at both ways to hold a tablet and on a telephone. */
    void picture(String name) {
        for (int[] size : new int[][] {{360, 780}, {800, 1280}, {1280, 800}}) {
            page.setViewportSize(size[0], size[1]);
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "pictures", name + "-" + size[0] + "x" + size[1] + ".png")));
        }
    }

    /** Whether the page is wider than the screen. */
    boolean scrollsSideways() {
        return (boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    @Override
    public void close() {
        context.close();
    }
}
