/** Taking answers to recalls. */
@NullMarked
package org.bloodstream.production.recall.application;

import org.jspecify.annotations.NullMarked;
