package org.bloodstream.rules.tryout;

import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class LarderApplication {
    static void main(String[] arguments) {
        SpringApplication.run(LarderApplication.class, arguments);
    }

    @Bean
    RulesInForce<ShelfLives> shelfLives(RuleBooks books, Larder kind) {
        return books.inForce(kind);
    }
}
