/** Commands on a pack's episode, and what other systems report about it. */
@NullMarked
package org.bloodstream.outcomes.episode.application;

import org.jspecify.annotations.NullMarked;
