/** What every HTTP edge does alike: problem details, idempotency, sign-on, operations pages. */
@NullMarked
package org.bloodstream.web;

import org.jspecify.annotations.NullMarked;
