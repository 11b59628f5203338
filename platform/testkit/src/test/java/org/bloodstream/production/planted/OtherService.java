package org.bloodstream.production.planted;

public final class OtherService {
    public String secret() {
        return "mine";
    }
}
