package org.bloodstream.exchange.hl7;

/** Table 0008. */
public enum AckCode {
    AA,
    AE,
    AR,
    CA,
    CE,
    CR
}
