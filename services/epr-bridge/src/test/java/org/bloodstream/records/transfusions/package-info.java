/** Tests over real edges. */
@org.jspecify.annotations.NullMarked
package org.bloodstream.records.transfusions;
