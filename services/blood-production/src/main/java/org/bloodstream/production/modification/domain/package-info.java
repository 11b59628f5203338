/** What may be done to a component, and what it becomes. */
@NullMarked
package org.bloodstream.production.modification.domain;

import org.jspecify.annotations.NullMarked;
