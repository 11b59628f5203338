package org.bloodstream.laboratory;

import org.bloodstream.exchange.access.Fresh;
import org.bloodstream.exchange.access.MllpAccessContract;
import org.bloodstream.testkit.BloodstreamTest;

@BloodstreamTest
class MllpInTheClearIT extends MllpAccessContract {
    @Override
    protected Fresh message() {
        return FreshReport.to(journal);
    }
}
