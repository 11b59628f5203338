package org.bloodstream.outcomes;

import org.bloodstream.testkit.OpenApiContract;

class OpenApiIT extends OpenApiContract {
    OpenApiIT() {
        super("outcome.yaml", "org.bloodstream.outcomes.");
    }
}
