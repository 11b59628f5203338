/**
 * The health check, filled in at home: answers for the coming session only. It books nothing and defers nobody; staff go
 * through the answers at the session, and the health check there decides.
 */
@NullMarked
package org.bloodstream.donors.precheck;

import org.jspecify.annotations.NullMarked;
