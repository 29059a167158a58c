package org.fengqiao.exchange;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which server this is; the same after a restart. */
@Component
class NodeName {
    private final String text;

    NodeName(@Value("${server.port:8080}") String port) {
        this.text = host() + ":" + port;
    }

    String text() {
        return text;
    }

    private static String host() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.length() <= 80 ? name : name.substring(0, 80);
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
