package org.bloodstream.chaos.load;

import java.time.Duration;
import java.util.List;

/** Where the platform takes requests. */
interface Doors {
    List<Door> http(Service service);

    List<Door> mllp(Service service);

    /** How long an answer is waited for. */
    Duration patience();
}
