package org.bloodstream.donors.callup.adapter.out.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.bloodstream.donors.callup.domain.CallingRule;
import org.bloodstream.donors.callup.domain.DistrictPositions;
import org.bloodstream.donors.callup.domain.MinimumLevels;
import org.bloodstream.donors.callup.domain.PositionTable;
import org.springframework.beans.factory.annotation.Value;
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

    /**
     * The site's own, as it comes with no licence to be shipped here: thousands of lines, read once and kept by district.
     *
     * @param path {@code POSTCODE_POSITIONS}; empty where nothing is measured
     * @throws UncheckedIOException when it cannot be read
     */
    @Bean
    public static DistrictPositions districtPositions(@Value("${bloodstream.call-up.positions}") String path) {
        if (path.isBlank()) return DistrictPositions.NONE;
        try (var lines = Files.lines(Path.of(path))) {
            return PositionTable.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("POSTCODE_POSITIONS cannot be read", e);
        }
    }

    private static String text(String name) {
        try (var table = Objects.requireNonNull(CallUpTables.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
