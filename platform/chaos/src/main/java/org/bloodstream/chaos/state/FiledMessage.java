package org.bloodstream.chaos.state;

/**
 * A message in a bridge's ledger.
 *
 * @param sender MSH-3 and MSH-4, separated by {@code |}
 * @param holdsKey whether it is the first under its control id
 * @param contentSha256 of the bytes that are kept, computed anew from them
 */
public record FiledMessage(
        String service, String sender, String controlId, boolean holdsKey, String state, String contentSha256) {}
