package org.bloodstream.donors.callup.adapter.out.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bloodstream.donors.callup.domain.CallingRule;
import org.bloodstream.donors.callup.domain.MinimumLevels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables under {@code org/bloodstream/donors/callup}. One that is wrong stops the start. */
@Configuration(proxyBeanMethods = false)
public class CallUpTables {
    private static final String FOLDER = "/org/bloodstream/donors/callup/";

    @Bean
    public static MinimumLevels minimumLevels() {
        return MinimumLevels.read(text("minimum-levels.csv"));
    }

    @Bean
    public static CallingRule callingRule() {
        return CallingRule.read(text("calling-rule.csv"));
    }

    private static String text(String name) {
        try (var table = Objects.requireNonNull(CallUpTables.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
