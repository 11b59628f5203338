package org.bloodstream.donors;

import org.bloodstream.testkit.OpenApiContract;

class OpenApiIT extends OpenApiContract {
    OpenApiIT() {
        super("donor-management.yaml", "org.bloodstream.donors.");
    }
}
