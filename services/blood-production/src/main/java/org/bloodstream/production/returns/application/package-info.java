/** Declaring, withdrawing and receiving returns. */
@NullMarked
package org.bloodstream.production.returns.application;

import org.jspecify.annotations.NullMarked;
