package org.bloodstream.records;

import org.bloodstream.exchange.access.Fresh;
import org.bloodstream.exchange.access.MllpWithTlsContract;
import org.bloodstream.testkit.BloodstreamTest;

@BloodstreamTest
class MllpWithTlsIT extends MllpWithTlsContract {
    @Override
    protected Fresh message() {
        return FreshAdmission.to(journal);
    }
}
