/**
 * The transfusion of one pack: started from a GO, perhaps a reaction, stopped, and its outcome with the evidence for it.
 * Folded from the stream {@code transfusion}.
 */
@NullMarked
package org.bloodstream.outcomes.episode.domain;

import org.jspecify.annotations.NullMarked;
