/** Equipment and lots of consumables: what may be used, and what makes what was made with them doubtful. */
@NullMarked
package org.bloodstream.production.material.domain;

import org.jspecify.annotations.NullMarked;
