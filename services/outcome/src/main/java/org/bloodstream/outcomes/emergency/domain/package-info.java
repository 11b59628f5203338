/** That a patient cannot wait: who said so, and until when. */
@NullMarked
package org.bloodstream.outcomes.emergency.domain;

import org.jspecify.annotations.NullMarked;
