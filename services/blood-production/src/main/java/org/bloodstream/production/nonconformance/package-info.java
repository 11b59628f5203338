/** What went wrong or was not as it should be: looked into, put right, and closed by somebody else than opened it. */
@NullMarked
package org.bloodstream.production.nonconformance;

import org.jspecify.annotations.NullMarked;
