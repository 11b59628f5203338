/** Proposing, granting and declining concessions. */
@NullMarked
package org.bloodstream.production.concession.application;

import org.jspecify.annotations.NullMarked;
