/** For tests of services: what other services would do. A jar of its own, classifier {@code tests}. */
@NullMarked
package org.bloodstream.journal.support;

import org.jspecify.annotations.NullMarked;
