package org.bloodstream.outcomes.bedside.adapter.in.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.outcomes.bedside.application.BedsideChecked;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.web.problem.Problem;
import org.springframework.stereotype.Component;

/**
 * {@code bloodstream.bedside.answers}: how often each was given. What was never given shows 0, not nothing. {@code
 * bloodstream.bedside.reasons}: why it was none of GO, each reason of an answer by its code.
 */
@Component
class BedsideAnswers {
    private final MeterRegistry meters;
    private final Map<Answer, Counter> given;

    BedsideAnswers(MeterRegistry meters) {
        this.meters = meters;
        given = Arrays.stream(Answer.values())
                .collect(Collectors.toMap(answer -> answer, answer -> Counter.builder("bloodstream.bedside.answers")
                        .description("Answers of the bedside check")
                        .tag("answer", answer.name())
                        .register(meters)));
    }

    void count(BedsideChecked checked) {
        var counter = given.get(checked.answer());
        if (counter != null) counter.increment();
        checked.reasons().stream().map(Problem.Reason::code).distinct().forEach(this::reason);
    }

    private void reason(String code) {
        meters.counter("bloodstream.bedside.reasons", "code", code).increment();
    }
}
