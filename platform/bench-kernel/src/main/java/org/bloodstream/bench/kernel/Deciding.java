package org.bloodstream.bench.kernel;

import java.util.List;
import org.bloodstream.blood.compatibility.CompatibilityDecision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A full decision, of another unit for another patient every time. */
@State(Scope.Benchmark)
public class Deciding {
    private final List<Question> questions = Question.all();
    private int next;

    @Benchmark
    public CompatibilityDecision decision_of_compatibility() {
        next = next + 1 < questions.size() ? next + 1 : 0;
        return questions.get(next).decided();
    }
}
