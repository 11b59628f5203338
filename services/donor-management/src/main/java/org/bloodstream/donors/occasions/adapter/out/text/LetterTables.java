package org.bloodstream.donors.occasions.adapter.out.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bloodstream.donors.occasions.domain.DeferralWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rules' words may stand in a letter: a line for each, and nothing else in it. */
@Configuration(proxyBeanMethods = false)
class LetterTables {
    private static final String PATH = "/org/bloodstream/donors/occasions/named-in-letters.txt";

    @Bean
    static DeferralWords deferralWords() {
        try (var file = Objects.requireNonNull(LetterTables.class.getResourceAsStream(PATH), PATH)) {
            return new DeferralWords(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
