/** Opening a person's record: why, and never unrecorded. */
@NullMarked
package org.bloodstream.web.opening;

import org.jspecify.annotations.NullMarked;
