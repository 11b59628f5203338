/** Scanning labels back, and having one printed again. */
@NullMarked
package org.bloodstream.production.verification.application;

import org.jspecify.annotations.NullMarked;
