package org.bloodstream.region.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The health check as the questionnaire that ships asks it, of a donor of 80 kg and 178 cm whose haemoglobin is 150 g/L, in a venous sample. */
public final class HealthCheck {
    private static final int QUESTIONS = 27;

    private HealthCheck() {}

    /** A donor with nothing to tell: the donor is eligible. */
    public static Map<String, Object> passed() {
        return answered(
                IntStream.rangeClosed(1, QUESTIONS).mapToObj(HealthCheck::no).toList());
    }

    /** A donor with nothing to tell who comes to give platelets, of which there are 250 x 10^9/L. */
    public static Map<String, Object> passedForPlatelets() {
        var measurements = Map.of(
                "weightKg", 80,
                "heightCm", 178,
                "haemoglobin", Map.of("gPerL", 150, "sample", "VENOUS"),
                "platelets", 250,
                "plasmaProtein",
                        Map.of(
                                "gPerL",
                                70,
                                "takenOn",
                                LocalDate.now().minusDays(1).toString()));
        return Map.of(
                "donation",
                "PLATELETS",
                "measurements",
                measurements,
                "plannedLossMl",
                500,
                "replies",
                IntStream.rangeClosed(1, QUESTIONS).mapToObj(HealthCheck::no).toList());
    }

    /**
     * A donor with one thing to tell.
     *
     * @param question {@code Q12}
     * @param condition what it is, as the questionnaire names it
     * @param on when it was, local date
     */
    public static Map<String, Object> passedBut(String question, String condition, LocalDate on) {
        var said = Map.of("condition", condition, "when", "ON_DAY", "day", on.toString());
        return answered(IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(HealthCheck::no)
                .map(no -> question.equals(no.get("question"))
                        ? Map.<String, Object>of("question", question, "yes", true, "answers", List.of(said))
                        : no)
                .toList());
    }

    private static Map<String, Object> answered(List<Map<String, Object>> replies) {
        return Map.of(
                "donation",
                "WHOLE_BLOOD",
                "measurements",
                Map.of("weightKg", 80, "heightCm", 178, "haemoglobin", Map.of("gPerL", 150, "sample", "VENOUS")),
                "replies",
                replies);
    }

    private static Map<String, Object> no(int number) {
        return Map.of("question", "Q%02d".formatted(number), "yes", false);
    }
}
