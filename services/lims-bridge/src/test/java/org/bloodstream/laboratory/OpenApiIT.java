package org.bloodstream.laboratory;

import org.bloodstream.testkit.OpenApiContract;

class OpenApiIT extends OpenApiContract {
    OpenApiIT() {
        super("lims-bridge.yaml", "org.bloodstream.laboratory.");
    }
}
