/**
 * The whole platform on one machine: what its parts are ({@link org.bloodstream.local.Plan}), starting them in order,
 * saying how far each is, and stopping them again.
 */
@NullMarked
package org.bloodstream.local;

import org.jspecify.annotations.NullMarked;
