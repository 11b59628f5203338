package org.bloodstream.donors;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DonorManagementApplication {
    static void main(String[] args) {
        SpringApplication.run(DonorManagementApplication.class, args);
    }
}
