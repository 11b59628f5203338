package org.bloodstream.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.goals.Measure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.embedded.ServerFailedException;

/**
 * One measure after the other; what several need is started once.
 *
 * @param found is told of each finding as soon as it is there
 */
record Session(Bed bed, Pace pace, Consumer<Finding> found) {

    List<Finding> measure(List<Measure> measures) {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < measures.size(); i++) {
            bed.keepOnly(needed(measures.subList(i, measures.size())));
            var finding = finding(measures.get(i));
            found.accept(finding);
            findings.add(finding);
        }
        return findings;
    }

    /** By any of these. What is idle meanwhile hears nobody who is under load, or is needed now. */
    static Set<Program> needed(Collection<Measure> measures) {
        var programs = new HashSet<Program>();
        measures.forEach(measure -> programs.addAll(measure.programs()));
        return programs;
    }

    /** One that cannot be measured has its line too, and does not keep the others from being measured. */
    private Finding finding(Measure measure) {
        try {
            bed.start(measure.programs());
            return measure.measure(bed, pace);
        } catch (NotMeasurableException | ServerFailedException e) {
            bed.requireOpen();
            return Finding.missing(measure.name(), measure.title(), String.valueOf(e.getMessage()));
        }
    }
}
