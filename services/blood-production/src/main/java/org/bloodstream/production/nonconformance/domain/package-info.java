/** The life of a non-conformance, and who may end it. */
@NullMarked
package org.bloodstream.production.nonconformance.domain;

import org.jspecify.annotations.NullMarked;
