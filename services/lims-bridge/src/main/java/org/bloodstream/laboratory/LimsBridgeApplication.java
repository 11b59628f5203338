package org.bloodstream.laboratory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class LimsBridgeApplication {
    static void main(String[] args) {
        SpringApplication.run(LimsBridgeApplication.class, args);
    }
}
