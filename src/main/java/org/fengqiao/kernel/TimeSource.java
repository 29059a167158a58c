package org.fengqiao.kernel;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, cut to milliseconds, which both databases keep. */
@Configuration(proxyBeanMethods = false)
class TimeSource {
    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(ChinaTime.ZONE), Duration.ofMillis(1));
    }
}
