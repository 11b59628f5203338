package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Tube;
import org.bloodstream.laboratory.testing.domain.TestResult;

/** Samples of a discretionary run: each says the last word of its test, or in a corrected run that none stands any longer. */
final class DiscretionarySamplesReader implements SamplesReader {
    /** @param result empty where what was said before is taken back */
    record Said(DonationNumber donation, Optional<TestResult> result) {}

    private final FieldErrors errors;
    private final RunStatus status;
    private final ResultReader results;
    private final Set<DonationNumber> seen = new HashSet<>();
    private final List<Said> samples = new ArrayList<>();

    DiscretionarySamplesReader(FieldErrors errors, RunStatus status) {
        this.errors = errors;
        this.status = status;
        this.results = new ResultReader(errors, status);
    }

    List<Said> samples() {
        return samples;
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public void read(Observed observed, Tube tube) {
        var donation = tube.donation(errors);
        if (!donation.map(seen::add).orElse(true))
            errors.add(
                    tube.place(2),
                    Hl7Error.TABLE_VALUE,
                    "sample-twice",
                    "A sample stands once in a discretionary run: two tubes may bear one number");
        isTheLastWord(observed);
        var result = results.isWithoutResult(observed) ? Optional.<TestResult>empty() : result(observed);
        if (errors.any() || result.isEmpty() && status != RunStatus.CORRECTED) return;
        samples.add(new Said(donation.orElseThrow(), result));
    }

    private Optional<TestResult> result(Observed observed) {
        results.isReliable(observed);
        return results.result(observed);
    }

    /** A first reactive result, or a pool's, is for the laboratory to resolve before it says anything. */
    private void isTheLastWord(Observed observed) {
        for (var field : List.of(4, 17))
            if (Fields.text(observed.obx(), field).isPresent())
                errors.add(
                        observed.place(field),
                        Hl7Error.TABLE_VALUE,
                        "last-word-only",
                        "A discretionary test is reported when it has come to its end: it has no step and no pool");
    }
}
