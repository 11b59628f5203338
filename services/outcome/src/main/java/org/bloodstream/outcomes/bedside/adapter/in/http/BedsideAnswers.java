package org.bloodstream.outcomes.bedside.adapter.in.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.springframework.stereotype.Component;

/** {@code bloodstream.bedside.answers}: how often each was given. What was never given shows 0, not nothing. */
@Component
class BedsideAnswers {
    private final Map<Answer, Counter> given;

    BedsideAnswers(MeterRegistry meters) {
        given = Arrays.stream(Answer.values())
                .collect(Collectors.toMap(answer -> answer, answer -> Counter.builder("bloodstream.bedside.answers")
                        .description("Answers of the bedside check")
                        .tag("answer", answer.name())
                        .register(meters)));
    }

    void count(Answer answer) {
        var counter = given.get(answer);
        if (counter != null) counter.increment();
    }
}
