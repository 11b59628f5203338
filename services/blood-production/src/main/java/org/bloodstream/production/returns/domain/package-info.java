/** What a hospital gives back: its declaration, and what becomes of the unit. */
@NullMarked
package org.bloodstream.production.returns.domain;

import org.jspecify.annotations.NullMarked;
