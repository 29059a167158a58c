package org.fengqiao.browser;

import org.junit.jupiter.api.Test;

class LoginIT {
    @Test
    void opens() throws Exception {
        try (Product product = Product.start();
                Chromium chromium = new Chromium()) {
            var page = chromium.browser().newPage();
            page.onConsoleMessage(m -> System.out.println("CONSOLE " + m.text()));
            page.navigate(product.url(""));
            page.waitForTimeout(5000);
            System.out.println("URL " + page.url());
            java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/login.html"), page.content());
            page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("/tmp/login.png")));
        }
    }
}
