/** Sampling plans, measurements and control charts. */
@NullMarked
package org.bloodstream.production.monitoring.domain;

import org.jspecify.annotations.NullMarked;
