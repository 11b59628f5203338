/** Records that are put into the topics and that nobody may take for events of today. */
@NullMarked
package org.bloodstream.chaos.spoil;

import org.jspecify.annotations.NullMarked;
