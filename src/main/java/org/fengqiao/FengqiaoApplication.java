package org.fengqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class FengqiaoApplication {
    public static void main(String[] args) {
        SpringApplication.run(FengqiaoApplication.class, args);
    }
}
