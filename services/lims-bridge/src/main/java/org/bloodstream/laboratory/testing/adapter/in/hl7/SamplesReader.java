package org.bloodstream.laboratory.testing.adapter.in.hl7;

import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Tube;

/** Reads the tubes of donations' samples as the kind of their test asks. */
interface SamplesReader {
    void read(Observed observed, Tube tube);

    /** How many tubes had something to say. */
    int size();
}
