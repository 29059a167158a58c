package org.fengqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class FengqiaoApplication {
    public static void main(String[] args) {
        SpringApplication.run(FengqiaoApplication.class, args);
    }
}
