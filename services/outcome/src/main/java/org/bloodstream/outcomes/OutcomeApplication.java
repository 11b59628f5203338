package org.bloodstream.outcomes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OutcomeApplication {
    static void main(String[] arguments) {
        SpringApplication.run(OutcomeApplication.class, arguments);
    }
}
