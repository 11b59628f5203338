package org.bloodstream.web.tryout;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ShelfApplication {
    static void main(String[] arguments) {
        SpringApplication.run(ShelfApplication.class, arguments);
    }
}
