package org.fengqiao.shell;

import java.net.InetAddress;
import org.fengqiao.organization.Demo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passwords that are printed must not be reachable from the network: a demo listens on this machine only. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoBinding implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
    private final Demo demo;

    DemoBinding(Demo demo) {
        this.demo = demo;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (demo.holds()) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
