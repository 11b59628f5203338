package org.bloodstream.production;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BloodProductionApplication {
    static void main(String[] args) {
        SpringApplication.run(BloodProductionApplication.class, args);
    }
}
