package org.bloodstream.region.edge;

/** Something that somebody did over an edge did not happen as it should. The message holds nothing personal. */
public final class DidNotHappenException extends RuntimeException {
    public DidNotHappenException(String why) {
        super(why);
    }
}
