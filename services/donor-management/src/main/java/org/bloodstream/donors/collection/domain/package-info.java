/** Taking a donation: the number on its pack and the rules at the chairside. */
@NullMarked
package org.bloodstream.donors.collection.domain;

import org.jspecify.annotations.NullMarked;
