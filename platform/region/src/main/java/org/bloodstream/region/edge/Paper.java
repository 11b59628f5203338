package org.bloodstream.region.edge;

/** What came to be printed: the answer, its type, and its body as text. */
public record Paper(Reply reply, String type, String body) {
    /** @throws DidNotHappenException for a refusal, another type, or another beginning */
    public Paper done(String expectedType, String beginning) {
        reply.done();
        if (!type.startsWith(expectedType) || !body.startsWith(beginning))
            throw new DidNotHappenException("answered " + type + " instead of " + expectedType);
        return this;
    }

    /** Without the body, which for a label is long. */
    @Override
    public String toString() {
        return reply.inShort() + " " + type;
    }
}
