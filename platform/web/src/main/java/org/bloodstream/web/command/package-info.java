/** Commands run at most once per {@code Idempotency-Key} and caller: the claim, the effect and the kept answer are one transaction. */
@NullMarked
package org.bloodstream.web.command;

import org.jspecify.annotations.NullMarked;
