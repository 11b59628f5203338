/** What a testing laboratory reports of donations. */
@NullMarked
package org.bloodstream.laboratory.testing.domain;

import org.jspecify.annotations.NullMarked;
