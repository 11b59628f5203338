package org.bloodstream.region.people;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The health check of a donor with nothing to tell, as the questionnaire that ships asks it: the donor is eligible. */
public final class HealthCheck {
    private static final int QUESTIONS = 27;

    private HealthCheck() {}

    /** What donor-management is asked: a donor of 80 kg and 178 cm whose haemoglobin is 150 g/L, in a venous sample. */
    public static Map<String, Object> passed() {
        return Map.of(
                "donation",
                "WHOLE_BLOOD",
                "measurements",
                Map.of("weightKg", 80, "heightCm", 178, "haemoglobin", Map.of("gPerL", 150, "sample", "VENOUS")),
                "replies",
                noToAll());
    }

    private static List<Map<String, Object>> noToAll() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> Map.<String, Object>of("question", "Q%02d".formatted(number), "yes", false))
                .toList();
    }
}
