package org.bloodstream.records;

import org.bloodstream.testkit.OpenApiContract;

class OpenApiIT extends OpenApiContract {
    OpenApiIT() {
        super("epr-bridge.yaml", "org.bloodstream.records.");
    }
}
