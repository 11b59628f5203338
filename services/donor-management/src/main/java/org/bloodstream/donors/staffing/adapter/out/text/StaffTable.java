package org.bloodstream.donors.staffing.adapter.out.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bloodstream.donors.staffing.domain.StaffNeeds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of who a session needs. One that is wrong stops the start. */
@Configuration(proxyBeanMethods = false)
public class StaffTable {
    private static final String TABLE = "/org/bloodstream/donors/staffing/staff-needs.csv";

    @Bean
    public static StaffNeeds staffNeeds() {
        try (var table = Objects.requireNonNull(StaffTable.class.getResourceAsStream(TABLE), TABLE)) {
            return StaffNeeds.read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
