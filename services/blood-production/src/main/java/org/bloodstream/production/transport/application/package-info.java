/** Packing and receiving transport boxes. */
@NullMarked
package org.bloodstream.production.transport.application;

import org.jspecify.annotations.NullMarked;
