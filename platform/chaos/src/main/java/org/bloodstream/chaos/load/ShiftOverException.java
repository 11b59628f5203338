package org.bloodstream.chaos.load;

/** The load has ended; what was on its way stays where it is. */
final class ShiftOverException extends RuntimeException {}
