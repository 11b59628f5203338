package org.bloodstream.journal.subscribe;

/** Another replica moved this lane, or the subscription is being rebuilt: what this one knew is out of date. */
final class FencedException extends RuntimeException {
    FencedException() {
        super("the position was moved by somebody else");
    }
}
