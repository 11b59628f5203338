package org.bloodstream.web.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.ResponseEntity;

/** {@code bloodstream.commands}: how many were answered, and how many of them had been answered before. */
final class CommandMeters {
    private final Counter first;
    private final Counter repeated;

    CommandMeters(MeterRegistry meters) {
        this.first = meters.counter("bloodstream.commands", "answer", "FIRST");
        this.repeated = meters.counter("bloodstream.commands", "answer", "REPEATED");
    }

    void answered(ResponseEntity<?> answer) {
        var again = answer.getHeaders().containsHeader(KeptAnswer.REPLAYED);
        (again ? repeated : first).increment();
    }
}
