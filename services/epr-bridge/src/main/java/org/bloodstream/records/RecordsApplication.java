package org.bloodstream.records;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** epr-bridge. */
@SpringBootApplication
public class RecordsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(RecordsApplication.class, arguments);
    }
}
