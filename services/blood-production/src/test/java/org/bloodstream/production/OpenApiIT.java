package org.bloodstream.production;

import org.bloodstream.testkit.OpenApiContract;

class OpenApiIT extends OpenApiContract {
    OpenApiIT() {
        super("blood-production.yaml", "org.bloodstream.production.");
    }
}
