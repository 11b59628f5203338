package org.bloodstream.donors.planted;

import org.bloodstream.production.planted.OtherService;

public final class NosyService {
    public String look(OtherService other) {
        return other.secret();
    }
}
