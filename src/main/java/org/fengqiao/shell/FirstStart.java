package org.fengqiao.shell;

import java.io.PrintStream;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Demo;
import org.fengqiao.organization.PasswordRule;
import org.fengqiao.organization.Users;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a new installation needs before anybody can log in: the demo township, or an administrator with a password that is
 * printed once. Then says where the product is to be found.
 */
@Component
@ConditionalOnWebApplication
class FirstStart {
    private final Users users;
    private final DemoTownship township;
    private final Demo demo;
    private final Words words;
    private final PrintStream out = System.out;

    FirstStart(Users users, DemoTownship township, Demo demo, Words words) {
        this.users = users;
        this.township = township;
        this.demo = demo;
        this.words = words;
    }

    @EventListener
    void ready(WebServerInitializedEvent event) {
        boolean empty = users.none();
        if (empty && demo.holds()) {
            township.create();
        } else if (empty) {
            String password = PasswordRule.first();
            users.addFirstAdministrator("admin", "admin", password);
            out.println(say("start.admin", password));
        }
        out.println(say("start.address", Integer.toString(event.getWebServer().getPort())));
        if (demo.holds()) {
            printLogins();
        }
    }

    private void printLogins() {
        out.println(say("start.logins", DemoTownship.PASSWORD));
        for (DemoTownship.Person person : township.people()) {
            out.printf(
                    "  %-10s %s  %s · %s%n",
                    person.login(), person.name(), words.text(Words.CHINESE, person.role()), person.unit());
        }
    }

    private String say(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }
}
