/** Recording determinations, and resolving what does not agree. */
@NullMarked
package org.bloodstream.production.grouping.application;

import org.jspecify.annotations.NullMarked;
