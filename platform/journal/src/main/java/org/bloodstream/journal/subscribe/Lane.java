package org.bloodstream.journal.subscribe;

/** Where the events of one service in one partition of one stream follow each other without gap. */
record Lane(String source, String stream, int partition) {
    static Lane of(Raw raw, Received received) {
        return new Lane(received.event().source(), raw.stream(), raw.partition());
    }
}
